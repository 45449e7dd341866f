package org.openseat.letters;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells a family that the request was denied, by which rule, and how and until when to appeal. (BUL-5347 Att. E, F)
///
/// @param why each rule that decided
/// @param explanation what the administrator wrote, word for word and in the language they wrote it; null when nothing
/// @param enrollAt the school of residence, where the student enrolls meanwhile or if there is no appeal
public record DenialLetter(
        Heading heading,
        Request request,
        List<Why> why,
        @Nullable String explanation,
        Appeal appeal,
        Letterhead enrollAt,
        Signature signature)
        implements Letter {

    /// A rule that decided: what it says of this case, and where it is written, such as `BUL-5347 §III.A`.
    public record Why(Wording sentence, String citation) {}

    /// How to appeal.
    ///
    /// @param by the last day on which the appeal may arrive
    /// @param counted how that day was found, step by step
    /// @param path where the appeal starts on this site, such as `/permits/…/appeal`
    /// @param answerSchoolDays within how many school days the school answers
    /// @param secondSchoolDays how many school days there are to go on to the second level
    /// @param secondBody who decides at the second level
    public record Appeal(
            LocalDate by,
            List<Wording> counted,
            String path,
            int answerSchoolDays,
            int secondSchoolDays,
            Wording secondBody) {}
}
