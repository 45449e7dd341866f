package org.openseat.applications.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.CaseId;
import org.openseat.district.Grade;
import org.openseat.rulebook.choices.filing.Window;
import org.openseat.schools.Address;
import org.openseat.students.StudentId;

/// What the points of one application are computed from: the child as the district's records have it, and the magnets
/// asked for.
///
/// @param homeAtSchool whether the address is the school's; it counts where there is one (R-CHO-10)
/// @param sibling the program in which the family names a brother or sister
record Asking(
        CaseId application,
        StudentId student,
        Grade now,
        Grade next,
        Address home,
        boolean homeAtSchool,
        @Nullable String sibling,
        List<Wish> magnets) {

    /// A magnet asked for, at its place in the family's order.
    record Wish(Window window, int number, String program) {}

    /// Two rows of the same application, the magnets of both.
    static Optional<Asking> joined(Collection<Asking> rows) {
        return rows.stream()
                .findFirst()
                .map(first -> new Asking(
                        first.application,
                        first.student,
                        first.now,
                        first.next,
                        first.home,
                        first.homeAtSchool,
                        first.sibling,
                        rows.stream().flatMap(row -> row.magnets.stream()).toList()));
    }
}
