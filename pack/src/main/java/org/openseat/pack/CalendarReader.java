package org.openseat.pack;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.district.DayOff;
import org.openseat.district.SchoolYear;
import org.openseat.district.YearCalendar;
import org.openseat.pack.file.CsvRow;
import org.openseat.pack.file.CsvTable;
import org.openseat.pack.file.Findings;

/// Reads the `calendar.csv` of a school year: when instruction runs, when the second semester starts, and every day
/// off.
final class CalendarReader {
    static final String FILE = "calendar.csv";

    private static final String REASONS =
            Stream.of(DayOff.values()).map(DayOff::code).collect(Collectors.joining(", "));

    /// What a line of the calendar says.
    enum What {
        INSTRUCTION,
        SECOND_SEMESTER,
        /// No school; the office is open.
        NO_SCHOOL,
        /// The office is closed; school is on or was off anyway.
        OFFICE_CLOSED,
        /// Neither school nor office.
        CLOSED
    }

    private record Days(int line, LocalDate first, LocalDate last) {}

    private final CsvTable table;
    private final String file;
    private final Findings findings;
    private final SchoolYear year;
    private final Map<What, Days> marks = new EnumMap<>(What.class);
    private final Map<LocalDate, DayOff> noSchool = new HashMap<>();
    private final Map<LocalDate, DayOff> officeClosed = new HashMap<>();
    private final Map<LocalDate, Integer> noSchoolLines = new HashMap<>();
    private boolean sound = true;

    CalendarReader(Path folder, Findings findings, SchoolYear year) {
        this.file = YearsReader.FOLDER + "/" + year + "/" + FILE;
        this.table = new CsvTable(folder, file, findings);
        this.findings = findings;
        this.year = year;
    }

    Optional<YearCalendar> read() {
        table.each(List.of("first", "last", "what", "why"), List.of(), this::line);
        Days instruction = marks.get(What.INSTRUCTION);
        Days second = marks.get(What.SECOND_SEMESTER);
        if (instruction == null) {
            findings.problem(file, 0, "has no line instruction with the first and last day of school");
        }
        if (second == null) {
            findings.problem(file, 0, "has no line second_semester with the day on which the second semester starts");
        }
        if (instruction == null || second == null) {
            return Optional.empty();
        }
        checkInside(instruction, second);
        return sound
                ? Optional.of(new YearCalendar(
                        year, instruction.first(), instruction.last(), second.first(), noSchool, officeClosed))
                : Optional.empty();
    }

    private void line(CsvRow row) {
        var first = row.date("first");
        var last = row.optional("last", "write a date as 2026-08-13", CsvRow::parseDate);
        var what = row.oneOf("what", What.class);
        var why = row.optional("why", "write one of: " + REASONS, text -> DayOff.parse(text.toLowerCase(Locale.ROOT)));
        var days = row.give(() -> new Days(row.line(), first.get(), last.maybe().orElse(first.get())));
        sound &= days.isPresent();
        days.filter(given -> inYear(row, given)).ifPresent(given -> take(row, given, what.get(), why.maybe()));
    }

    private boolean inYear(CsvRow row, Days days) {
        if (days.last().isBefore(days.first())) {
            problem(row.line(), "runs from " + days.first() + " back to " + days.last() + "; swap the dates");
            return false;
        }
        if (!year.contains(days.first()) || !year.contains(days.last())) {
            problem(
                    row.line(),
                    "is not in school year " + year + " (" + year.firstDay() + " to " + year.lastDay()
                            + "); check the year of the date or move the line");
            return false;
        }
        return true;
    }

    private void take(CsvRow row, Days days, What what, Optional<DayOff> why) {
        switch (what) {
            case INSTRUCTION, SECOND_SEMESTER -> {
                Days before = marks.putIfAbsent(what, days);
                if (before != null) {
                    problem(row.line(), "says again what line " + before.line() + " says; delete one");
                }
            }
            case NO_SCHOOL, OFFICE_CLOSED, CLOSED -> daysOff(row, days, what, why);
        }
    }

    private void daysOff(CsvRow row, Days days, What what, Optional<DayOff> why) {
        if (why.isEmpty()) {
            problem(row.line(), "does not say why; write one of: " + REASONS);
            return;
        }
        List<LocalDate> weekdays = days.first()
                .datesUntil(days.last().plusDays(1))
                .filter(CalendarReader::isWeekday)
                .toList();
        if (weekdays.isEmpty()) {
            problem(
                    row.line(),
                    "falls on a " + name(days.first())
                            + ", which is off anyway; give the weekday on which it is observed, or delete the line");
        }
        for (LocalDate day : weekdays) {
            if (what != What.OFFICE_CLOSED) {
                mark(row, day, why.get(), noSchool, "without school");
                noSchoolLines.putIfAbsent(day, row.line());
            }
            if (what != What.NO_SCHOOL) {
                mark(row, day, why.get(), officeClosed, "on which the office is closed");
            }
        }
    }

    private void mark(CsvRow row, LocalDate day, DayOff why, Map<LocalDate, DayOff> days, String kind) {
        if (days.putIfAbsent(day, why) != null) {
            problem(row.line(), day + " is a day " + kind + " already; take it out of one line");
        }
    }

    private void checkInside(Days instruction, Days second) {
        if (!second.first().isAfter(instruction.first()) || second.first().isAfter(instruction.last())) {
            problem(second.line(), "the second semester starts outside the days of instruction; check the date");
        }
        noSchoolLines.forEach((day, line) -> {
            if (day.isBefore(instruction.first()) || day.isAfter(instruction.last())) {
                problem(
                        line,
                        day
                                + " lies outside the days of instruction; write office_closed if only the office is closed, or correct the date");
            }
        });
        Stream.of(instruction.first(), instruction.last(), second.first())
                .filter(day -> noSchool.containsKey(day) || !isWeekday(day))
                .forEach(day -> problem(
                        day.equals(second.first()) ? second.line() : instruction.line(),
                        day + " begins or ends instruction but is no school day; check the date"));
    }

    private void problem(int line, String what) {
        sound = false;
        findings.problem(file, line, what);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    private static String name(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY ? "Saturday" : "Sunday";
    }
}
