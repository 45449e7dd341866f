package org.openseat.audit.openings;

import java.time.Instant;
import java.util.List;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.documents.DocumentId;

/// Somebody of the staff looks at a paper, as a test without a browser does it.
public final class Looked {

    private Looked() {}

    public static void at(Openings openings, SignedIn who, CaseId id, DocumentId paper, Instant now) {
        openings.note(who, List.of(id.value(), paper.value()), "/papers/" + paper.value(), now);
    }
}
