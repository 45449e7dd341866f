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
public record ReceiptLetter(
        Heading heading,
        Request request,
        Instant filed,
        @Nullable LocalDate received,
        List<PaperSent> papers,
        LocalDate answerBy)
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
