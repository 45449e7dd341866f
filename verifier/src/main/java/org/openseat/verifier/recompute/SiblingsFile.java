package org.openseat.verifier.recompute;

import org.openseat.verifier.files.Row;
import org.openseat.verifier.recompute.Applicant.Sibling;

/// Reads `siblings.csv`: brothers and sisters who are in a magnet now.
final class SiblingsFile {
    private final ApplicantsFile applicants;
    private final MagnetsFile magnets;

    private SiblingsFile(ApplicantsFile applicants, MagnetsFile magnets) {
        this.applicants = applicants;
        this.magnets = magnets;
    }

    /// Gives each child its siblings.
    static void read(Folder folder, ApplicantsFile applicants, MagnetsFile magnets) {
        var siblings = new SiblingsFile(applicants, magnets);
        folder.file("siblings.csv", "child,sibling,program,grade_next").read(siblings::add);
    }

    private void add(Row row) {
        var child = applicants.known(row, 0);
        var sibling = row.id(1);
        var program = magnets.known(row, 2);
        var grade = Field.gradeOrNone(row, 3);
        if (!sibling.isEmpty() && sibling.equals(row.text(0))) {
            row.problem("child and sibling are both \"" + sibling + "\"; write the sibling's own id");
        }
        if (child == null) {
            return;
        }
        if (child.siblings.stream().anyMatch(other -> other.id().equals(sibling))) {
            row.problem("child \"" + child.id + "\" has the sibling \"" + sibling + "\" twice; leave one row");
        }
        if (program != null) {
            child.siblings.add(new Sibling(sibling, program, grade));
        }
    }
}
