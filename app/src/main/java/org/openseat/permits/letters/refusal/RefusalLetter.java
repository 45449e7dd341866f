package org.openseat.permits.letters.refusal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.letters.press.Wording;
import org.openseat.letters.sheet.Heading;
import org.openseat.letters.sheet.Letter;
import org.openseat.letters.sheet.LetterKind;
import org.openseat.letters.sheet.Letterhead;
import org.openseat.letters.sheet.Signature;
import org.openseat.permits.letters.Request;
import org.openseat.permits.letters.enclosed.Enclosures;

/// Tells a family no: a request is denied, a permit ended or not renewed, an appeal denied; by which rule, and what can
/// be done about it until when. (rules §7 D17, D20, D21; BUL-5347 Att. E, F)
///
/// @param why each rule that decided
/// @param explanation what the administrator wrote, word for word and in the language they wrote it; null when nothing
/// @param enrollAt the school of residence, where the student enrolls meanwhile or if there is no appeal
/// @param permitOffice who answers questions beside the office that says no (Att. F)
/// @param enclosures the family's packet and the appeal papers; null when the family has had them already
public record RefusalLetter(
        LetterKind kind,
        Heading heading,
        Request request,
        List<Why> why,
        @Nullable String explanation,
        Recourse recourse,
        Letterhead enrollAt,
        Letterhead permitOffice,
        Signature signature,
        @Nullable Enclosures enclosures)
        implements Letter {

    @Override
    public String template() {
        return "permits/letters/refusal/Refusal.jte";
    }

    /// A rule that decided: what it says of this case, and where it is written, such as `BUL-5347 §III.A`.
    public record Why(Wording sentence, String citation) {}
}
