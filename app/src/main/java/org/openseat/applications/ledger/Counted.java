package org.openseat.applications.ledger;

import java.util.List;
import org.openseat.cases.CaseId;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;

/// One application as it was counted: the facts, the magnets asked for, the lines that came of them.
///
/// @param schools of residence for the grade applied for
public record Counted(
        CaseId application,
        boolean inDistrict,
        Grade now,
        Grade next,
        List<SchoolCode> schools,
        List<Request> requests,
        List<LedgerLine> lines) {

    public Counted {
        schools = List.copyOf(schools);
        requests = List.copyOf(requests);
        lines = List.copyOf(lines);
    }

    /// @param late whether it came after the autumn window
    public record Request(boolean late, int choice, String program) {}
}
