package org.openseat.verifier.recompute;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openseat.verifier.files.Row;

/// Reads `applicants.csv`: who the children are and what was known of them on the processing day.
final class ApplicantsFile {
    static final String NAME = "applicants.csv";

    private final MagnetsFile magnets;
    private final Map<String, Applicant> children = new LinkedHashMap<>();
    private boolean complete;

    private ApplicantsFile(MagnetsFile magnets) {
        this.magnets = magnets;
    }

    static ApplicantsFile read(Folder folder, MagnetsFile magnets) {
        var applicants = new ApplicantsFile(magnets);
        applicants.complete = folder.file(NAME, "child,in_district,grade_now,grade_next,magnet,resident_schools")
                .read(applicants::add);
        return applicants;
    }

    Collection<Applicant> all() {
        return children.values();
    }

    /// The child named in a field; notes a problem if there is none of that name.
    @Nullable
    Applicant known(Row row, int field) {
        var child = children.get(row.text(field));
        if (child == null && complete) {
            row.problem(row.column(field) + " \"" + row.text(field) + "\" is not in " + NAME
                    + "; correct it here or add it there");
        }
        return child;
    }

    private void add(Row row) {
        var child = new Applicant(
                row.id(0),
                Field.yes(row, 1),
                Field.gradeOrNone(row, 2),
                Field.grade(row, 3),
                row.isEmpty(4) ? null : magnets.known(row, 4),
                schools(row));
        if (children.putIfAbsent(child.id, child) != null) {
            row.problem("child \"" + child.id + "\" is listed twice; leave one row");
        }
    }

    private static Set<String> schools(Row row) {
        if (row.isEmpty(5)) {
            return Set.of();
        }
        var schools = new LinkedHashSet<>(List.of(row.text(5).split(";", -1)));
        if (schools.contains("")) {
            row.problem(
                    "resident_schools is \"" + row.text(5) + "\"; put one ; between two schools and none elsewhere");
        }
        return schools;
    }
}
