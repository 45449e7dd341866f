package org.openseat.letters.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.openseat.letters.sheet.LetterKind;

/// A letter as it was written and as it stays; its PDF is fetched apart.
///
/// @param kind the name of its [LetterKind]
/// @param language the code of the family's language; an English text follows when it is another
/// @param sha256 the fingerprint of the PDF
public record KeptLetter(
        LetterId id,
        UUID caseId,
        String number,
        String kind,
        int version,
        String language,
        LocalDate date,
        String title,
        String sha256,
        Instant written) {

    public boolean is(LetterKind wanted) {
        return kind.equals(wanted.key());
    }

    /// The key of the words that name it.
    public String titled() {
        return kind + ".title";
    }
}
