package org.openseat.rulebook.choices.numbers;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.district.Grade;
import org.openseat.district.Moment;

/// The values as they are written in `numbers.csv`, by key, and how each kind is read.
record Written(Map<String, String> values) {
    String text(String key) {
        var value = values.get(key);
        if (value == null) {
            throw new IllegalStateException(key);
        }
        return value;
    }

    Moment moment(String key) {
        return Moment.parse(text(key));
    }

    @Nullable
    Moment momentOrNone(String key) {
        return text(key).isEmpty() ? null : moment(key);
    }

    LocalDate day(String key) {
        return LocalDate.parse(text(key));
    }

    MonthDay monthDay(String key) {
        return MonthDay.parse("--" + text(key));
    }

    int number(String key) {
        return Integer.parseInt(text(key));
    }

    BigDecimal decimal(String key) {
        return new BigDecimal(text(key));
    }

    boolean yes(String key) {
        return text(key).equals("yes");
    }

    Grade grade(String key) {
        return Grade.parse(text(key));
    }

    List<Grade> grades(String key) {
        return parts(text(key)).map(Grade::parse).toList();
    }

    static boolean isMoment(String value) {
        return reads(() -> Moment.parse(value));
    }

    static boolean isMomentOrNone(String value) {
        return value.isEmpty() || isMoment(value);
    }

    static boolean isDay(String value) {
        return value.length() == 10 && isMoment(value);
    }

    /// `01-31`; never February 29, which most years lack.
    static boolean isMonthDay(String value) {
        return reads(() -> MonthDay.parse("--" + value)) && !value.equals("02-29");
    }

    /// A whole number from 1 to 999.
    static boolean isCount(String value) {
        return value.matches("[1-9]\\d{0,2}");
    }

    /// A whole number from 0 to 999, for what a year may also set to nothing.
    static boolean isPoints(String value) {
        return value.equals("0") || isCount(value);
    }

    /// `85`, `99.9`: more than 0 and at most 100, with one decimal at most.
    static boolean isPercent(String value) {
        return value.matches("[1-9]?\\d(\\.\\d)?|100") && new BigDecimal(value).signum() > 0;
    }

    static boolean isMiles(String value) {
        return value.matches("\\d{1,2}(\\.\\d{1,3})?");
    }

    static boolean isYesNo(String value) {
        return value.equals("yes") || value.equals("no");
    }

    static boolean isGrade(String value) {
        return codeOf(value).isPresent();
    }

    /// `6;7;8`: each grade once, from the lowest up.
    static boolean isGrades(String value) {
        var grades = parts(value).map(Written::codeOf).toList();
        return grades.stream().allMatch(Optional::isPresent)
                && grades.stream()
                        .map(Optional::orElseThrow)
                        .distinct()
                        .sorted()
                        .toList()
                        .equals(grades.stream().map(Optional::orElseThrow).toList());
    }

    static Stream<String> parts(String value) {
        return Stream.of(value.split(";", -1));
    }

    private static Optional<Grade> codeOf(String value) {
        return Stream.of(Grade.values())
                .filter(grade -> grade.code().equals(value))
                .findFirst();
    }

    private static boolean reads(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }
}
