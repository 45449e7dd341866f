package org.openseat.audit.everything;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openseat.documents.Document;
import org.openseat.letters.kept.KeptLetter;

/// One request in a family's copy, in the family's words.
///
/// @param papers each with its place in the copy
/// @param letters each with its place in the copy
/// @param facts the request as it is kept, as JSON
/// @param messages the mails and texts about it, as JSON
/// @param leftOut what another guardian sent and was sent, by name only
record CopiedCase(
        String number,
        String title,
        String status,
        List<Entry> timeline,
        Map<String, Document> papers,
        Map<String, KeptLetter> letters,
        String facts,
        List<String> messages,
        List<String> leftOut) {

    /// Something that happened.
    record Entry(
            Instant at, String who, String what, @Nullable String why) {}
}
