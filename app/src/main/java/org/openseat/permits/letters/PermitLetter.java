package org.openseat.permits.letters;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.letters.press.Wording;
import org.openseat.letters.sheet.Heading;
import org.openseat.letters.sheet.Letter;
import org.openseat.letters.sheet.LetterKind;
import org.openseat.letters.sheet.Letterhead;
import org.openseat.letters.sheet.Signature;

/// Tells a family that the permit is granted, at once or after an appeal, for how long, and how it can be lost. (rules
/// §7 D16, D20)
///
/// @param lastDay the last day it holds; null when it is permanent
/// @param enrolled true when the student attends already, because an ended permit stands again
/// @param conditions what this permit asks of the family beyond what every permit does
public record PermitLetter(
        LetterKind kind,
        Heading heading,
        Request request,
        LocalDate granted,
        @Nullable LocalDate lastDay,
        boolean enrolled,
        List<Wording> conditions,
        Letterhead requestedSchool,
        Signature signature)
        implements Letter {

    @Override
    public String template() {
        return "permits/letters/Permit.jte";
    }
}
