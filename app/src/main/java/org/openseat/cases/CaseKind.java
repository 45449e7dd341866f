package org.openseat.cases;

import java.util.Optional;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.days.KeptDeadlines;
import org.openseat.cases.record.CaseEvent;

/// A kind of request, such as a permit within the district: all that the shared rooms must ask it.
public interface CaseKind {

    /// Its name in the tables, such as PERMIT; it never changes.
    String code();

    /// The first part of its pages' addresses, such as `permits`.
    String path();

    /// The first part of its words' keys, such as `permits`.
    String words();

    /// What has happened in a case of this kind, by the name it is kept under; empty where every kind has it.
    Optional<CaseEvent> event(String name);

    /// Where it keeps the deadlines that run.
    KeptDeadlines deadlines();

    /// Whether the case is any of this person's business.
    boolean mayKnow(CaseId id, SignedIn who);
}
