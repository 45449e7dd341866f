package org.openseat.permits.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openseat.cases.KeptDeadline;
import org.openseat.district.CalendarUnknown;
import org.openseat.district.DistrictCalendar;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.CalendarMove;
import org.openseat.rulebook.Numbers;
import org.openseat.rulebook.PermitClock;

/// What a changed calendar makes of the deadlines that run: each group of equal ones is counted once.
///
/// @param uncounted requests whose new date lies beyond the loaded calendars; they keep the date they have
public record RecountPlan(List<Line> lines, int uncounted) {

    /// A group that the changed calendar counts differently, and what becomes of it.
    public record Line(RunningGroup group, CalendarMove fate, KeptDeadline<PermitClock> counted) {}

    public RecountPlan {
        lines = List.copyOf(lines);
    }

    public static RecountPlan of(
            List<RunningGroup> running,
            DistrictCalendar calendar,
            Function<SchoolYear, Optional<Numbers>> numbers,
            LocalDate today) {
        var counted = running.stream()
                .map(group -> counted(group, calendar, numbers.apply(group.year()), today))
                .toList();
        var unknown = 0;
        for (int i = 0; i < running.size(); i++) {
            unknown += counted.get(i).isEmpty() ? running.get(i).cases() : 0;
        }
        return new RecountPlan(
                counted.stream()
                        .flatMap(Optional::stream)
                        .filter(line -> line.fate() != CalendarMove.SAME)
                        .toList(),
                unknown);
    }

    private static Optional<Line> counted(
            RunningGroup group, DistrictCalendar calendar, Optional<Numbers> numbers, LocalDate today) {
        try {
            return numbers.map(year -> KeptDeadline.of(group.clock(), group.start(), calendar, year))
                    .map(deadline -> new Line(
                            group, CalendarMove.judge(group.clock(), group.was(), deadline.date(), today), deadline));
        } catch (CalendarUnknown beyond) {
            return Optional.empty();
        }
    }

    /// How many requests have this fate.
    public int cases(CalendarMove fate) {
        return lines.stream()
                .filter(line -> line.fate() == fate)
                .mapToInt(line -> line.group().cases())
                .sum();
    }
}
