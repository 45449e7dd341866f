package org.openseat.letters.queue;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mail before it is written: which words, what is filled in, and where its button leads.
///
/// Its words are `<key>.subject`, `<key>.text` (paragraphs divided by line breaks) and `<key>.button`. Where there are
/// words at `<key>.sms`, a reader who wants text messages gets them too.
///
/// @param occasion names what caused it; the same occasion is never told twice
/// @param with what is filled in, in the order the words ask for it; a `LocalDate`, `Instant` or [Wording] is said in
///     the reader's language
/// @param path where the button leads on this site; null for a mail without one
/// @param caseId the case it is about; null for a mail about none
public record Mail(
        String occasion,
        String key,
        List<Object> with,
        @Nullable String path,
        @Nullable UUID caseId) {

    public static Mail of(String occasion, String key, @Nullable String path, Object... with) {
        return new Mail(occasion, key, List.of(with), path, null);
    }

    public Mail about(UUID ofCase) {
        return new Mail(occasion, key, with, path, ofCase);
    }
}
