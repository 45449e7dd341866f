package org.openseat.programs.show;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.pack.choices.PastResult;
import org.openseat.pack.choices.YearList;
import org.openseat.pack.places.Place;
import org.openseat.programs.Program;
import org.openseat.programs.ProgramCycle;
import org.openseat.programs.ProgramSeats;
import org.openseat.programs.Programs;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.seats.MagnetBus;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.springframework.stereotype.Component;

/// Brings together what is known of a program: its school, seats, last draw and the way to it.
@Component
public class ProgramFacts {

    private final Programs programs;
    private final Schools schools;

    ProgramFacts(Programs programs, Schools schools) {
        this.programs = programs;
        this.schools = schools;
    }

    /// @param grade the grade a family asks for; null for all
    /// @param home where the family lives, if it said so
    public Optional<Shown> shown(Program program, SchoolYear cycle, @Nullable Grade grade, @Nullable Place home) {
        return schools.find(program.school()).map(school -> {
            var now = programs.cycle(cycle);
            return new Shown(
                    program,
                    school,
                    program.standing(cycle),
                    seats(now, program, grade),
                    LastDraw.of(last(program, cycle), grade),
                    Optional.ofNullable(home).flatMap(from -> miles(from, school)),
                    program.kind() == Category.MAGNET && now.isOn(YearList.CONTINUOUS, program.code()));
        });
    }

    /// The results of the draw before this cycle's; of this cycle's, once they are there.
    public List<PastResult> last(Program program, SchoolYear cycle) {
        return Stream.of(cycle, cycle.previous())
                .map(year -> programs.cycle(year).results().getOrDefault(program.code(), List.of()))
                .filter(results -> !results.isEmpty())
                .findFirst()
                .orElseGet(List::of);
    }

    /// Straight-line miles, kept to a thousandth. (R-TRN-1)
    public Optional<BigDecimal> miles(Program program, Place home) {
        return schools.find(program.school()).flatMap(school -> miles(home, school));
    }

    private static Optional<BigDecimal> miles(Place home, School school) {
        return school.contact()
                .place()
                .map(place -> BigDecimal.valueOf(home.milesTo(place)).setScale(3, RoundingMode.HALF_UP));
    }

    /// The level of the school decides the radius of the bus. (R-TRN-3)
    public static MagnetBus.Level level(School school) {
        return switch (school.level()) {
            case ELEMENTARY -> MagnetBus.Level.ELEMENTARY;
            case MIDDLE, SENIOR, CONTINUATION -> MagnetBus.Level.SECONDARY;
            case SPAN, SPECIAL_EDUCATION, ALTERNATIVE -> MagnetBus.Level.SPAN;
        };
    }

    private static Optional<Integer> seats(ProgramCycle cycle, Program program, @Nullable Grade grade) {
        var grades = cycle.seats().get(program.code());
        if (grades == null) {
            return Optional.empty();
        }
        return grade == null
                ? Optional.of(
                        grades.values().stream().mapToInt(ProgramFacts::open).sum())
                : Optional.ofNullable(grades.get(grade)).map(ProgramFacts::open);
    }

    /// Free seats are the same with and without the balance rule.
    private static int open(ProgramSeats seats) {
        return seats.openings(false).openings();
    }
}
