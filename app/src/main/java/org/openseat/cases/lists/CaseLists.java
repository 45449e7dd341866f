package org.openseat.cases.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.OfKind;
import org.openseat.cases.page.Voice;
import org.openseat.ui.words.Said;

/// What a kind of request hands in to the staff's desk.
///
/// Its SQL calls the rows of its table `k` and may name `:schools`, those the reader answers for, and `:today`. Every
/// such table has the columns id, state, due, submitted and school_year.
public interface CaseLists extends OfKind {

    /// A value that a list can be narrowed to, as the reader calls it.
    record Choice(String code, String label) {}

    Said name();

    String table();

    /// The expressions for what every kind has, each in its own place.
    default String child() {
        return "(select btrim(s.first_name || ' ' || s.last_name) from student s where s.id = k.student)";
    }

    /// What a list can be sorted by and narrowed to; empty for a kind whose requests are all of one type.
    default String type() {
        return "''";
    }

    default String grade() {
        return "''";
    }

    /// The account of whoever works on it.
    default String worker() {
        return "null";
    }

    /// Which requests this person may know of, as a condition; empty when none. (R-ROL-3)
    Optional<String> scope(SignedIn who);

    /// This person's lists, in the order in which they are shown; each asks for what the person may know.
    List<CaseList> of(SignedIn who);

    /// The names of its states.
    List<String> states();

    /// A state as the reader of a list calls it.
    String state(String name, Voice voice);

    default List<Choice> types(Voice voice) {
        return List.of();
    }

    /// The requests as lines in the reader's words, in any order.
    List<CaseLine> lines(List<CaseId> ids, SignedIn who, LocalDate today, Voice voice);
}
