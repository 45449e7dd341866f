package org.openseat.verifier.recompute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openseat.verifier.files.Row;

/// Reads `magnets.csv`: every magnet with its grades of the cycle and how finishing it counts.
final class MagnetsFile {
    static final String NAME = "magnets.csv";

    private static final List<String> FORMS = List.of("plain", "span", "k8");

    /// Grades as in [Field#grade].
    record Magnet(String id, int low, int high, String form) {
        boolean teaches(int grade) {
            return low <= grade && grade <= high;
        }
    }

    private final Map<String, Magnet> magnets = new HashMap<>();
    private boolean complete;

    static MagnetsFile read(Folder folder) {
        var magnets = new MagnetsFile();
        magnets.complete = folder.file(NAME, "program,low,high,form").read(magnets::add);
        return magnets;
    }

    private void add(Row row) {
        var id = row.id(0);
        int low = Field.grade(row, 1);
        int high = Field.grade(row, 2);
        int form = Field.oneOf(row, 3, FORMS);
        if (high != Field.UNREADABLE && low > high) {
            row.problem("low " + row.text(1) + " is above high " + row.text(2) + "; exchange them");
        }
        if (magnets.putIfAbsent(id, new Magnet(id, low, high, form < 0 ? "" : FORMS.get(form))) != null) {
            row.problem("program \"" + id + "\" is listed twice; leave one row");
        }
    }

    /// The magnet named in a field; notes a problem if there is none of that name.
    @Nullable
    Magnet known(Row row, int field) {
        var magnet = magnets.get(row.text(field));
        if (magnet == null && complete) {
            row.problem(row.column(field) + " \"" + row.text(field) + "\" is not in " + NAME
                    + "; correct it here or add it there");
        }
        return magnet;
    }
}
