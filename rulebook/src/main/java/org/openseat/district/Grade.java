package org.openseat.district;

import java.util.Locale;

/// A grade from transitional kindergarten (TK) and kindergarten (K) through grade 12.
public enum Grade {
    TK("TK"),
    K("K"),
    GRADE_1("1"),
    GRADE_2("2"),
    GRADE_3("3"),
    GRADE_4("4"),
    GRADE_5("5"),
    GRADE_6("6"),
    GRADE_7("7"),
    GRADE_8("8"),
    GRADE_9("9"),
    GRADE_10("10"),
    GRADE_11("11"),
    GRADE_12("12");

    /// Where a grade stands when schools are spoken of as elementary, middle and senior high.
    public enum Level {
        ELEMENTARY,
        MIDDLE,
        SENIOR
    }

    private final String code;

    Grade(String code) {
        this.code = code;
    }

    /// Reads what districts write: `TK`, `K`, `KN`, `1`, `01` … `12`; throws [IllegalArgumentException] for anything
    /// else.
    public static Grade parse(String text) {
        var written = text.strip().toUpperCase(Locale.ROOT);
        var code = written.equals("KN") ? "K" : written.replaceFirst("^0(?=[1-9]$)", "");
        for (var grade : values()) {
            if (grade.code.equals(code)) {
                return grade;
            }
        }
        throw new IllegalArgumentException("A grade is TK, K, KN or a number from 1 to 12, not \"" + text + "\"");
    }

    /// The short form on forms and in files: `TK`, `K`, `1` … `12`.
    public String code() {
        return code;
    }

    public Level level() {
        if (compareTo(GRADE_5) <= 0) {
            return Level.ELEMENTARY;
        }
        return compareTo(GRADE_8) <= 0 ? Level.MIDDLE : Level.SENIOR;
    }
}
