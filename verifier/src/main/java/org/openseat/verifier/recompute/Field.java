package org.openseat.verifier.recompute;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.openseat.verifier.files.Row;

/// How the fields of these files are written; what is written otherwise is noted as a problem of the row.
///
/// A field that cannot be read answers a value that gives no cause for further problems.
final class Field {
    static final int UNREADABLE = -1;

    private static final List<String> GRADES =
            List.of("TK", "K", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
    private static final Pattern YEAR = Pattern.compile("\\d{4}-\\d\\d");
    private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,8}");

    /// A grade as a number, so that they can be compared: 0 is TK, 13 is grade 12.
    static int grade(Row row, int field) {
        int grade = GRADES.indexOf(row.text(field));
        if (grade == UNREADABLE) {
            problem(row, field, "TK, K or a grade from 1 to 12");
        }
        return grade;
    }

    static OptionalInt gradeOrNone(Row row, int field) {
        return row.isEmpty(field) ? OptionalInt.empty() : OptionalInt.of(grade(row, field));
    }

    static String gradeText(int grade) {
        return GRADES.get(grade);
    }

    /// A whole number without sign or leading zeros.
    static int number(Row row, int field, int min, int max) {
        var text = row.text(field);
        int number = WHOLE.matcher(text).matches() ? Integer.parseInt(text) : UNREADABLE;
        if (number >= min && number <= max) {
            return number;
        }
        problem(row, field, "a whole number from " + min + " to " + max + " without sign or leading zeros");
        return UNREADABLE;
    }

    static boolean yes(Row row, int field) {
        return oneOf(row, field, List.of("no", "yes")) == 1;
    }

    /// The place of the text among those allowed.
    static int oneOf(Row row, int field, List<String> allowed) {
        int found = allowed.indexOf(row.text(field));
        if (found == UNREADABLE) {
            problem(row, field, String.join(" or ", allowed));
        }
        return found;
    }

    /// The first half of a school year such as `2026-27`.
    static int year(Row row, int field) {
        int year = year(row.text(field));
        if (year == UNREADABLE) {
            problem(row, field, "a school year such as 2026-27");
        }
        return year;
    }

    private static int year(String text) {
        if (!YEAR.matcher(text).matches()) {
            return UNREADABLE;
        }
        int first = Integer.parseInt(text.substring(0, 4));
        return (first + 1) % 100 == Integer.parseInt(text.substring(5)) ? first : UNREADABLE;
    }

    static String yearText(int year) {
        int next = (year + 1) % 100;
        return "0".repeat(4 - String.valueOf(year).length()) + year + (next < 10 ? "-0" : "-") + next;
    }

    private static void problem(Row row, int field, String right) {
        row.problem(row.column(field) + " is \"" + row.text(field) + "\"; write " + right);
    }

    private Field() {}
}
