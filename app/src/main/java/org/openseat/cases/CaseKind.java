package org.openseat.cases;

import java.util.List;
import java.util.function.BiPredicate;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.days.KeptDeadlines;
import org.openseat.cases.record.CaseEvent;

/// A kind of request, such as a permit within the district: what all the shared rooms must know of it.
///
/// @param code its name in the tables, such as PERMIT; it never changes
/// @param path the first part of its pages' addresses, such as `permits`
/// @param words the first part of its words' keys, such as `permits`
/// @param events what can happen in a case of this kind, beside what can happen in every case
/// @param deadlines where it keeps the deadlines that run
/// @param known whether a case is any of a person's business
public record CaseKind(
        String code,
        String path,
        String words,
        List<CaseEvent> events,
        KeptDeadlines deadlines,
        BiPredicate<CaseId, SignedIn> known) {

    /// The first part of the keys of its form's words.
    public String formWords() {
        return words + ".apply";
    }

    public boolean mayKnow(CaseId id, SignedIn who) {
        return known.test(id, who);
    }
}
