package org.openseat.district;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The calendar all worked scenarios share (rules §12, fixture): school years 2025-26 and 2026-27.
public final class FixtureCalendar {
    public static DistrictCalendar twoYears() {
        return new DistrictCalendar(List.of(first(), second()));
    }

    static YearCalendar first() {
        var noSchool = days(Map.of(
                "2025-08-29", DayOff.ADMISSION_DAY,
                "2025-09-01", DayOff.LABOR_DAY,
                "2025-11-11", DayOff.VETERANS_DAY,
                "2026-01-19", DayOff.MARTIN_LUTHER_KING_DAY,
                "2026-02-16", DayOff.PRESIDENTS_DAY,
                "2026-05-25", DayOff.MEMORIAL_DAY));
        range(noSchool, "2025-11-24", "2025-11-28", DayOff.THANKSGIVING_RECESS);
        range(noSchool, "2025-12-22", "2026-01-09", DayOff.WINTER_RECESS);
        range(noSchool, "2026-03-30", "2026-04-03", DayOff.SPRING_RECESS);
        var officeClosed = days(Map.of(
                "2025-09-01", DayOff.LABOR_DAY,
                "2025-11-11", DayOff.VETERANS_DAY,
                "2025-12-25", DayOff.CHRISTMAS_DAY,
                "2026-01-01", DayOff.NEW_YEARS_DAY,
                "2026-01-19", DayOff.MARTIN_LUTHER_KING_DAY,
                "2026-02-16", DayOff.PRESIDENTS_DAY,
                "2026-05-25", DayOff.MEMORIAL_DAY,
                "2026-06-19", DayOff.JUNETEENTH));
        range(officeClosed, "2025-11-27", "2025-11-28", DayOff.THANKSGIVING_RECESS);
        return year("2025-26", "2025-08-14", "2026-06-10", "2026-01-12", noSchool, officeClosed);
    }

    static YearCalendar second() {
        var noSchool = days(Map.of("2026-09-07", DayOff.LABOR_DAY, "2026-11-11", DayOff.VETERANS_DAY));
        range(noSchool, "2026-11-23", "2026-11-27", DayOff.THANKSGIVING_RECESS);
        range(noSchool, "2026-12-21", "2027-01-08", DayOff.WINTER_RECESS);
        var officeClosed = days(Map.of("2026-07-03", DayOff.INDEPENDENCE_DAY));
        return year("2026-27", "2026-08-13", "2027-06-09", "2027-01-11", noSchool, officeClosed);
    }

    private static YearCalendar year(
            String label,
            String first,
            String last,
            String secondSemester,
            Map<LocalDate, DayOff> noSchool,
            Map<LocalDate, DayOff> officeClosed) {
        return new YearCalendar(
                SchoolYear.parse(label),
                LocalDate.parse(first),
                LocalDate.parse(last),
                LocalDate.parse(secondSemester),
                noSchool,
                officeClosed);
    }

    private static Map<LocalDate, DayOff> days(Map<String, DayOff> days) {
        var result = new TreeMap<LocalDate, DayOff>();
        days.forEach((day, why) -> result.put(LocalDate.parse(day), why));
        return result;
    }

    private static void range(Map<LocalDate, DayOff> days, String first, String last, DayOff why) {
        LocalDate.parse(first)
                .datesUntil(LocalDate.parse(last).plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .forEach(day -> days.put(day, why));
    }

    private FixtureCalendar() {}
}
