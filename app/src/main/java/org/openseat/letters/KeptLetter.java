package org.openseat.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A letter as it was written and as it stays; its PDF is fetched apart.
///
/// @param language the code of the family's language; an English text follows when it is another
/// @param sha256 the fingerprint of the PDF
public record KeptLetter(
        LetterId id,
        UUID caseId,
        String number,
        LetterKind kind,
        int version,
        String language,
        LocalDate date,
        String title,
        String sha256,
        Instant written) {}
