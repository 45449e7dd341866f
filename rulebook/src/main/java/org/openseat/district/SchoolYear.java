package org.openseat.district;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;

/// A school year such as 2026-27: July 1 through June 30. (Education Code 37200)
public record SchoolYear(int startYear) implements Comparable<SchoolYear> {
    private static final Pattern LABEL = Pattern.compile("(20\\d\\d)-(\\d\\d)");

    public SchoolYear {
        if (startYear < 2000 || startYear > 2099) {
            throw new IllegalArgumentException("A school year starts between 2000 and 2099, not in " + startYear);
        }
    }

    /// Reads a label in exactly the form `2026-27`; throws [IllegalArgumentException] with a readable message
    /// otherwise.
    public static SchoolYear parse(String label) {
        var match = LABEL.matcher(label);
        if (match.matches()) {
            var year = new SchoolYear(Integer.parseInt(match.group(1)));
            if (year.label().equals(label)) {
                return year;
            }
        }
        throw new IllegalArgumentException("A school year is written like 2026-27, not \"" + label + "\"");
    }

    /// The school year a date lies in.
    public static SchoolYear of(LocalDate date) {
        return new SchoolYear(date.getMonthValue() >= Month.JULY.getValue() ? date.getYear() : date.getYear() - 1);
    }

    public String label() {
        return "%d-%02d".formatted(startYear, (startYear + 1) % 100);
    }

    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.JULY, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.JUNE, 30);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(firstDay()) && !date.isAfter(lastDay());
    }

    public SchoolYear next() {
        return new SchoolYear(startYear + 1);
    }

    public SchoolYear previous() {
        return new SchoolYear(startYear - 1);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        return label();
    }
}
