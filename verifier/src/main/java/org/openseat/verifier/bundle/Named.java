package org.openseat.verifier.bundle;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openseat.verifier.files.CsvFile;
import org.openseat.verifier.files.Problems;

/// A file of names and values, each name once: `frozen/rules.csv` and `run.csv`.
final class Named {
    private record Value(String text, long line) {}

    private final Map<String, Value> values = new HashMap<>();
    private final String file;
    private final Problems problems;

    /// @param must names that have to be there
    /// @param may names that can be there
    Named(CsvFile csv, Problems problems, List<String> must, List<String> may) {
        this.problems = problems;
        file = csv.name();
        boolean whole = csv.read(row -> {
            var name = row.text(0);
            if (!must.contains(name) && !may.contains(name)) {
                row.problem("\"" + name + "\" is no name this file has; remove the row");
            } else if (values.put(name, new Value(row.text(1), row.line())) != null) {
                row.problem(name + " is listed twice; leave one row");
            }
        });
        must.stream()
                .filter(name -> whole && !values.containsKey(name))
                .forEach(name -> problems.at(file, 1, name + " is missing; add its row"));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String text(String name) {
        var value = values.get(name);
        return value == null ? "" : value.text;
    }

    String oneOf(String name, String one, String other) {
        var text = text(name);
        if (has(name) && !text.equals(one) && !text.equals(other)) {
            problem(name, "write " + one + " or " + other);
        }
        return text;
    }

    int number(String name, int min) {
        try {
            int number = Integer.parseInt(text(name));
            if (number >= min && text(name).chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
                return number;
            }
        } catch (NumberFormatException told) { // below
        }
        problem(name, "write a whole number, " + min + " or more");
        return min;
    }

    Instant instant(String name) {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeException notOne) {
            problem(name, "write an instant like 2026-03-02T17:00:00Z");
            return Instant.EPOCH;
        }
    }

    /// @param length in bytes; 0 for any
    byte[] hex(String name, int length) {
        var bytes = HexText.parse(text(name));
        if (bytes.isEmpty() || length > 0 && bytes.get().length != length) {
            problem(name, "write " + (length > 0 ? 2 * length + " hexadecimal digits" : "hexadecimal digits"));
            return new byte[length];
        }
        return bytes.get();
    }

    private void problem(String name, String mend) {
        var value = values.get(name);
        if (value != null) {
            problems.at(file, value.line, name + " is \"" + value.text + "\"; " + mend);
        }
    }
}
