package org.openseat.verifier.recompute;

import java.util.List;
import org.openseat.verifier.files.Row;
import org.openseat.verifier.recompute.Applicant.Past;

/// Reads `history.csv`: what each child asked for in earlier cycles and how that stood when the list closed.
final class HistoryFile {
    private static final List<String> STANDINGS =
            List.of("listed", "late", "invalid", "withdrawn", "declined", "accepted");

    private final ApplicantsFile applicants;
    private final int cycle;

    private HistoryFile(ApplicantsFile applicants, int cycle) {
        this.applicants = applicants;
        this.cycle = cycle;
    }

    /// Gives each child its history.
    static void read(Folder folder, ApplicantsFile applicants, Year year) {
        var history = new HistoryFile(applicants, year.first());
        folder.file("history.csv", "child,year,program,grade,standing").read(history::add);
    }

    private void add(Row row) {
        var child = applicants.known(row, 0);
        int year = Field.year(row, 1);
        var program = row.id(2);
        int grade = Field.grade(row, 3);
        int standing = Field.oneOf(row, 4, STANDINGS);
        if (cycle != Field.UNREADABLE && year >= cycle) {
            row.problem("year " + row.text(1) + " is not before the cycle " + Field.yearText(cycle)
                    + "; leave only earlier years");
        }
        if (child == null || year == Field.UNREADABLE) {
            return;
        }
        refuseContradiction(row, child, new Past(year, program, grade, ""));
        child.history.add(new Past(year, program, grade, standing < 0 ? "" : STANDINGS.get(standing)));
    }

    private static void refuseContradiction(Row row, Applicant child, Past now) {
        var sameYear =
                child.history.stream().filter(past -> past.year() == now.year()).toList();
        if (sameYear.stream().anyMatch(past -> past.program().equals(now.program()))) {
            row.problem("child \"" + child.id + "\" has program \"" + now.program() + "\" twice in " + row.text(1)
                    + "; leave one row");
        }
        sameYear.stream()
                .map(Past::grade)
                .filter(grade -> grade != Field.UNREADABLE)
                .findFirst()
                .filter(grade -> now.grade() != Field.UNREADABLE && grade != now.grade())
                .ifPresent(grade -> row.problem("child \"" + child.id + "\" asks for grade " + row.text(3)
                        + " here and for grade " + Field.gradeText(grade) + " in an earlier row of " + row.text(1)
                        + "; write one grade"));
    }
}
