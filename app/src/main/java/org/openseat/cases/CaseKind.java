package org.openseat.cases;

import java.util.List;
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

    /// What can happen in a case of this kind, beside what can happen in every case.
    List<CaseEvent> events();

    /// Where it keeps the deadlines that run.
    KeptDeadlines deadlines();

    /// Whether the case is any of this person's business.
    boolean mayKnow(CaseId id, SignedIn who);
}
