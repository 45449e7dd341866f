package org.openseat.cases.days;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openseat.cases.KeptDeadline;
import org.openseat.district.CalendarUnknown;
import org.openseat.district.DistrictCalendar;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.CalendarMove;
import org.openseat.rulebook.CaseClock;
import org.openseat.rulebook.Numbers;
import org.openseat.schools.calendar.Sum;

/// What a changed calendar makes of the deadlines that run: each group of equal ones is counted once.
///
/// @param lines the groups that the changed calendar counts differently
/// @param uncounted requests whose new date lies beyond the loaded calendars, or that nobody can read; they keep the
///     date they have
record RecountPlan(List<Line> lines, int uncounted) {

    /// A group, and what becomes of it.
    record Line(RunningGroup group, CalendarMove fate, KeptDeadline<CaseClock> counted) {}

    static RecountPlan of(
            List<RunningGroup> running,
            DistrictCalendar calendar,
            Function<SchoolYear, Optional<Numbers>> numbers,
            LocalDate today) {
        var lines = new ArrayList<Line>();
        var uncounted = 0;
        for (var group : running) {
            var line = counted(group, calendar, numbers.apply(group.year()), today);
            line.filter(counted -> counted.fate() != CalendarMove.SAME).ifPresent(lines::add);
            uncounted += line.isPresent() ? 0 : group.cases();
        }
        return new RecountPlan(List.copyOf(lines), uncounted);
    }

    private static Optional<Line> counted(
            RunningGroup group, DistrictCalendar calendar, Optional<Numbers> numbers, LocalDate today) {
        try {
            var clock = group.kind().deadlines().clock(group.clock());
            return numbers.map(year -> KeptDeadline.of(clock, LocalDate.parse(group.start()), calendar, year))
                    .map(counted ->
                            new Line(group, CalendarMove.judge(clock, group.was(), counted.date(), today), counted));
        } catch (CalendarUnknown | NoSuchElementException | DateTimeException beyondOrWrong) {
            return Optional.empty();
        }
    }

    List<Sum> sums() {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> new Sum(
                                RecountTables.words(
                                        line.group().kind(), line.group().clock()),
                                line.group().was(),
                                line.counted().date(),
                                line.fate(),
                                0),
                        Collectors.summingInt(line -> line.group().cases())))
                .entrySet()
                .stream()
                .map(sum -> sum.getKey().of(sum.getValue()))
                .sorted(Comparator.comparing(Sum::was)
                        .thenComparing(Sum::counted)
                        .thenComparing(Sum::clock))
                .toList();
    }
}
