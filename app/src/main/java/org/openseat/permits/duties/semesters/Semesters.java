package org.openseat.permits.duties.semesters;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.district.SchoolYear;
import org.openseat.district.Semester;
import org.openseat.schools.Calendars;
import org.springframework.stereotype.Component;

/// The semesters of the district's calendar.
@Component
public class Semesters {

    private static final int SHOWN = 4;

    private final Calendars calendars;

    Semesters(Calendars calendars) {
        this.calendars = calendars;
    }

    public Optional<Semester> find(SchoolYear year, int number) {
        return of(year).filter(semester -> semester.number() == number).findFirst();
    }

    /// A semester by its name in the address of a page, such as `2026-27-1`.
    public Optional<Semester> named(String name) {
        return name.matches("20\\d\\d-\\d\\d-[12]")
                ? find(SchoolYear.parse(name.substring(0, 7)), Integer.parseInt(name.substring(8)))
                : Optional.empty();
    }

    /// Those that have begun, the latest first.
    public List<Semester> begun(LocalDate today) {
        return calendars.calendar().years().stream()
                .flatMap(this::of)
                .filter(semester -> !semester.firstDay().isAfter(today))
                .sorted(Comparator.comparing(Semester::firstDay).reversed())
                .limit(SHOWN)
                .toList();
    }

    private Stream<Semester> of(SchoolYear year) {
        var calendar = calendars.calendar();
        return calendar.of(year).stream()
                .flatMap(known -> Stream.of(known.firstDay(), known.secondSemesterStart()))
                .flatMap(day -> calendar.semester(day).stream());
    }
}
