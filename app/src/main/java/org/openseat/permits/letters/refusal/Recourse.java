package org.openseat.permits.letters.refusal;

import java.time.LocalDate;
import java.util.List;
import org.openseat.letters.press.Wording;
import org.openseat.letters.sheet.Letterhead;

/// What a family can do about a no: appeal at one of two levels, or nothing more.
public sealed interface Recourse {

    /// An appeal to the school that said no. (BUL-5347 §V.B.2)
    ///
    /// @param by the last day on which the appeal may arrive
    /// @param counted how that day was found, step by step
    /// @param path where the appeal starts on this site, such as `/permits/…/appeal`
    /// @param answerSchoolDays within how many school days the school answers
    /// @param secondSchoolDays how many school days there are to go on to the second level
    /// @param secondBody who decides at the second level, and within `finalSchoolDays`
    record FirstAppeal(
            LocalDate by,
            List<Wording> counted,
            String path,
            int answerSchoolDays,
            int secondSchoolDays,
            Wording secondBody,
            int finalSchoolDays)
            implements Recourse {}

    /// An appeal to the second level. (BUL-5347 §V.B.8)
    ///
    /// @param body who decides, and `office` where the papers can be handed in
    record SecondAppeal(
            LocalDate by, List<Wording> counted, String path, int answerSchoolDays, Wording body, Letterhead office)
            implements Recourse {}

    /// Nobody decides on it again. (R-IDP-25)
    ///
    /// @param nobodyElse the offices that take no appeal about it, in a sentence
    record LastWord(Wording nobodyElse) implements Recourse {}
}
