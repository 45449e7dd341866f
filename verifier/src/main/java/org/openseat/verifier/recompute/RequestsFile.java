package org.openseat.verifier.recompute;

import java.util.List;
import org.openseat.verifier.files.Row;
import org.openseat.verifier.recompute.Applicant.Request;

/// Reads `requests.csv`: the magnets each child asks for in this cycle.
final class RequestsFile {
    private static final List<String> WINDOWS = List.of("on_time", "late");
    private static final int LAST_CHOICE = 99;

    private final ApplicantsFile applicants;
    private final MagnetsFile magnets;

    private RequestsFile(ApplicantsFile applicants, MagnetsFile magnets) {
        this.applicants = applicants;
        this.magnets = magnets;
    }

    /// Gives each child its requests.
    static void read(Folder folder, ApplicantsFile applicants, MagnetsFile magnets) {
        var requests = new RequestsFile(applicants, magnets);
        folder.file("requests.csv", "child,window,choice,program,eligible").read(requests::add);
    }

    private void add(Row row) {
        var child = applicants.known(row, 0);
        int window = Field.oneOf(row, 1, WINDOWS);
        int choice = Field.number(row, 2, 1, LAST_CHOICE);
        var program = magnets.known(row, 3);
        boolean eligible = Field.yes(row, 4);
        if (child == null || window == Field.UNREADABLE) {
            return;
        }
        boolean late = window == 1;
        if (choice != Field.UNREADABLE
                && child.requests.stream().anyMatch(other -> other.late() == late && other.choice() == choice)) {
            row.problem("child \"" + child.id + "\" has two choices numbered " + choice + " in the window "
                    + row.text(1) + "; give each a number of its own");
        }
        if (child.requests.stream().anyMatch(other -> other.program().equals(program))) {
            row.problem("child \"" + child.id + "\" asks for program \"" + row.text(3) + "\" twice; leave one row");
        }
        if (program != null) {
            child.requests.add(new Request(late, choice, program, eligible));
        }
    }
}
