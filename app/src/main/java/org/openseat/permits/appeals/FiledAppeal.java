package org.openseat.permits.appeals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.documents.Document;
import org.openseat.permits.AppealForm;

/// Something a family sent in an appeal, as it was received: the form or an answer to the school, with its papers.
///
/// @param form none for an answer to the school
/// @param words what the family answered the school; none for an appeal
public record FiledAppeal(
        UUID id,
        Kind kind,
        AccountId by,
        Instant at,
        @Nullable AppealForm form,
        @Nullable String words,
        List<Document> papers) {

    /// What was sent.
    public enum Kind {
        /// To the school that said no. (T12)
        FIRST,
        /// To the district. (T17)
        SECOND,
        /// What the school asked for on top. (T14)
        MORE
    }

    public FiledAppeal {
        papers = List.copyOf(papers);
    }
}
