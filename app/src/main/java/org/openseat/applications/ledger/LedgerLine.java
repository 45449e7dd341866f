package org.openseat.applications.ledger;

import java.time.LocalDate;
import java.util.List;
import org.openseat.cases.CaseId;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.choices.points.PointsKind;
import org.openseat.students.StudentId;

/// One kind of points of one choice, with why, from which fact of which day, and where that stands.
///
/// @param choice its place in the family's order
/// @param day the day whose data were used
public record LedgerLine(
        CaseId application,
        StudentId student,
        String program,
        int choice,
        PointsKind kind,
        int value,
        List<Told> reasons,
        String fact,
        LocalDate day,
        Source source) {

    public LedgerLine {
        reasons = List.copyOf(reasons);
    }
}
