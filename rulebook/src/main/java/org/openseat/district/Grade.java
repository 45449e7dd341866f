package org.openseat.district;

import java.util.Locale;
import java.util.regex.Pattern;

/// A grade from transitional kindergarten (TK) and kindergarten (K) through grade 12.
public enum Grade {
    TK,
    K,
    GRADE_1,
    GRADE_2,
    GRADE_3,
    GRADE_4,
    GRADE_5,
    GRADE_6,
    GRADE_7,
    GRADE_8,
    GRADE_9,
    GRADE_10,
    GRADE_11,
    GRADE_12;

    /// Where a grade stands when schools are spoken of as elementary, middle and senior high.
    public enum Level {
        ELEMENTARY,
        MIDDLE,
        SENIOR
    }

    private static final Pattern NUMBER = Pattern.compile("0?[1-9]|1[0-2]");

    /// Reads what districts write: `TK`, `K`, `KN`, `1`, `01` … `12`; throws [IllegalArgumentException] for anything
    /// else.
    public static Grade parse(String text) {
        var code = text.strip().toUpperCase(Locale.ROOT);
        if (NUMBER.matcher(code).matches()) {
            return values()[K.ordinal() + Integer.parseInt(code)];
        }
        return switch (code) {
            case "TK" -> TK;
            case "K", "KN" -> K;
            default ->
                throw new IllegalArgumentException(
                        "A grade is TK, K, KN or a number from 1 to 12, not \"" + text + "\"");
        };
    }

    /// The short form on forms and in files: `TK`, `K`, `1` … `12`.
    public String code() {
        return this == TK || this == K ? name() : String.valueOf(ordinal() - K.ordinal());
    }

    public Level level() {
        if (compareTo(GRADE_5) <= 0) {
            return Level.ELEMENTARY;
        }
        return compareTo(GRADE_8) <= 0 ? Level.MIDDLE : Level.SENIOR;
    }
}
