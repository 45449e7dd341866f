package org.openseat.verifier.bundle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Every seat beside a program and every raised tier stands in adjustments.csv, and each of those rows is valid.
final class AdjustmentsCheck {
    private final Bundle bundle;
    private final Reasons reasons;
    private final Map<String, Integer> children = new HashMap<>();

    AdjustmentsCheck(Bundle bundle, Reasons reasons) {
        this.bundle = bundle;
        this.reasons = reasons;
    }

    void run() {
        bundle.adjustments().forEach(row -> {
            children.computeIfAbsent(row.child(), this::number);
            children.computeIfAbsent(row.with(), this::number);
        });
        Set<String> seen = new HashSet<>();
        for (var row : bundle.adjustments()) {
            var key = row.twin() + "|" + row.child() + "|" + row.program();
            reasons.unless(seen.add(key), "adjustments.csv:" + row.line() + " stands there twice");
            var fault = fault(row);
            reasons.unless(fault.isEmpty(), "adjustments.csv:" + row.line() + ": " + fault);
        }
        everySeatBesideHasARow(seen);
    }

    private int number(String child) {
        return bundle.ids().find(child);
    }

    private void everySeatBesideHasARow(Set<String> seen) {
        var rows = bundle.rows();
        for (int child = 0; child < rows.children(); child++) {
            for (int row = rows.first()[child]; row < rows.end(child); row++) {
                var id = rows.programId(row);
                var who = bundle.entries().get(child).child();
                reasons.unless(
                        !id.endsWith(Program.TWIN) || seen.contains("true|" + who + "|" + Program.own(id)),
                        "child " + who + " has a choice at " + id + " without a row in adjustments.csv");
            }
        }
    }

    /// What is wrong with a row; empty if nothing.
    private String fault(Adjustment row) {
        int child = children.getOrDefault(row.child(), -1);
        int with = children.getOrDefault(row.with(), -1);
        if (child < 0 || with < 0 || child == with) {
            return "its two children do not take part";
        }
        return row.twin() ? twin(row, child, with) : sibling(row, child, with);
    }

    private String twin(Adjustment row, int child, int with) {
        if (rowAt(child, row.program() + Program.TWIN) < 0) {
            return row.child() + " has no choice at " + row.program() + Program.TWIN;
        }
        if (!bundle.entries()
                .get(child)
                .draw()
                .equals(bundle.entries().get(with).draw())) {
            return row.child() + " and " + row.with() + " do not share a draw id";
        }
        int seat = bundle.rows().seatRow(with);
        int asked = rowOfProgramOrGrade(with, row.program());
        if (asked < 0) {
            return row.with() + " did not ask for " + row.program();
        }
        return seat >= 0 && seat <= asked
                ? ""
                : row.with() + " sits neither at " + row.program() + " nor at a choice she put higher";
    }

    /// Where the other one asked for the program; in Open Enrollment siblings of other grades ask for the school.
    private int rowOfProgramOrGrade(int child, String program) {
        int row = rowAt(child, program);
        row = row >= 0 ? row : rowAt(child, program + Program.TWIN);
        if (row < 0 && bundle.rules().kind().equals("open-enrollment")) {
            for (var pool : bundle.pools().values()) {
                row = row < 0 && sameSchool(pool.program(), program) ? rowAt(child, pool.program()) : row;
            }
        }
        return row;
    }

    private String sibling(Adjustment row, int child, int with) {
        int asked = rowAt(child, row.program());
        asked = asked >= 0 ? asked : rowAt(child, row.program() + Program.TWIN);
        if (asked < 0) {
            return row.child() + " has no choice at " + row.program();
        }
        if (bundle.rows().tier()[asked] >= row.tierBefore()) {
            return "the tier of " + row.child() + " at " + row.program() + " was not raised";
        }
        int seat = bundle.rows().seatRow(with);
        var sits = seat < 0 ? "" : Program.own(bundle.rows().programId(seat));
        return sits.equals(Program.SEALED) || !sits.equals(row.program()) && sameSchool(sits, row.program())
                ? ""
                : row.with() + " does not sit at another grade of that school";
    }

    private boolean sameSchool(String one, String other) {
        var a = bundle.pools().get(one);
        var b = bundle.pools().get(other);
        return a != null && b != null && a.school().equals(b.school());
    }

    private int rowAt(int child, String program) {
        var rows = bundle.rows();
        for (int row = rows.first()[child]; row < rows.end(child); row++) {
            if (rows.programId(row).equals(program)) {
                return row;
            }
        }
        return -1;
    }
}
