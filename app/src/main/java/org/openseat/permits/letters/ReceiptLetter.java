package org.openseat.permits.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.letters.sheet.Heading;
import org.openseat.letters.sheet.Letter;
import org.openseat.letters.sheet.LetterKind;
import org.openseat.permits.letters.enclosed.PaperSent;

/// Tells a family that their application arrived, with its number and what happens next. (rules §7 D3, D4)
///
/// @param received the day on which it came on paper; none where it was sent here
/// @param papers every file that came with it
/// @param answerBy when the school of residence means to answer
/// @param specialEducation it looks at the move before the school of residence can release. (R-IDP-11)
public record ReceiptLetter(
        Heading heading,
        Request request,
        Instant filed,
        @Nullable LocalDate received,
        List<PaperSent> papers,
        LocalDate answerBy,
        boolean specialEducation)
        implements Letter {

    @Override
    public String template() {
        return "permits/letters/Receipt.jte";
    }

    @Override
    public LetterKind kind() {
        return PermitLetterKind.RECEIPT;
    }
}
