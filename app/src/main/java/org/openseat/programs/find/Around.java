package org.openseat.programs.find;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.pack.choices.YearList;
import org.openseat.pack.choices.Zone;
import org.openseat.pack.places.Place;
import org.openseat.programs.Program;
import org.openseat.programs.Programs;
import org.openseat.programs.map.Cartographer;
import org.openseat.programs.show.ProgramFacts;
import org.openseat.programs.show.Shown;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.numbers.ChoicesNumbers;
import org.openseat.rulebook.choices.seats.MagnetBus;
import org.openseat.rulebook.choices.seats.NoBus;
import org.openseat.schools.ResidenceAreas;
import org.springframework.stereotype.Component;

/// Everything that lies around a home: schools of residence by level, zones, programs with miles and bus.
@Component
class Around {

    /// As many as a family reads; the directory has the others.
    private static final int MOST = 40;

    private static final BigDecimal UNKNOWN = BigDecimal.valueOf(1000);

    private final ResidenceAreas areas;
    private final Programs programs;
    private final ProgramFacts facts;
    private final Cartographer cartographer;

    Around(ResidenceAreas areas, Programs programs, ProgramFacts facts, Cartographer cartographer) {
        this.areas = areas;
        this.programs = programs;
        this.facts = facts;
        this.cartographer = cartographer;
    }

    /// @param written the address as the district writes it; null for a point on the map
    FoundPage page(
            Place home,
            @Nullable String written,
            @Nullable Grade grade,
            SchoolYear cycle,
            Optional<ChoicesNumbers> numbers) {
        boolean inside = areas.covers(home);
        var zones = programs.zonesAt(home);
        var near = near(home, grade, cycle, inside, zones).stream()
                .map(shown -> new FoundPage.Reached(shown, bus(shown, zones, cycle, numbers)))
                .toList();
        return new FoundPage(
                written,
                grade,
                cycle,
                inside,
                levels(home),
                zones,
                near,
                cartographer.draw(
                        grade == null ? Grade.GRADE_6 : grade,
                        near.stream().map(FoundPage.Reached::shown).toList(),
                        List.of(),
                        home));
    }

    /// A level with one school for all its grades is one line; where grades of a level differ, each has its own.
    private List<FoundPage.OfLevel> levels(Place home) {
        return Stream.of(Grade.Level.values())
                .map(level -> new FoundPage.OfLevel(
                        level,
                        Stream.of(Grade.values())
                                .filter(grade -> grade.level() == level)
                                .flatMap(grade -> areas.schoolsAt(home, grade).stream())
                                .distinct()
                                .toList()))
                .toList();
    }

    /// A program and how far it is, before everything else is looked up.
    private record Far(Program program, BigDecimal miles) {}

    /// The nearest first; who lives outside the district sees only what is open to them. (R-DLE-1, R-AFC-1)
    private List<Shown> near(Place home, @Nullable Grade grade, SchoolYear cycle, boolean inside, List<Zone> zones) {
        return programs.offered(cycle).stream()
                .filter(program -> grade == null || program.teaches(grade))
                .filter(program -> inside
                        || program.kind() == Category.DUAL_LANGUAGE
                        || program.kind() == Category.AFFILIATED_CHARTER)
                .filter(program -> reachable(program, zones))
                .map(program -> new Far(program, facts.miles(program, home).orElse(UNKNOWN)))
                .sorted(Comparator.comparing(Far::miles))
                .limit(MOST)
                .flatMap(far -> facts.shown(far.program(), cycle, grade, home).stream())
                .toList();
    }

    /// Schools of a zone and Permits With Transportation are for those who live in the right place. (R-ZOC-1, R-PWT-1)
    private static boolean reachable(Program program, List<Zone> zones) {
        return switch (program.kind()) {
            case ZONE ->
                zones.stream()
                        .anyMatch(zone -> zone.kind() == Zone.Kind.CHOICE
                                && zone.schools().contains(program.school()));
            case PWT -> zones.stream().anyMatch(zone -> zone.kind() == Zone.Kind.PWT_SENDING);
            case MAGNET,
                    DUAL_LANGUAGE,
                    ADVANCED_STUDIES,
                    UNIQUE_PATHWAY,
                    AFFILIATED_CHARTER,
                    OPEN_ENROLLMENT,
                    CONSERVATORY -> true;
        };
    }

    /// Whether a bus goes there from this home, and why. (R-TRN-1 to R-TRN-8)
    private Reason bus(Shown shown, List<Zone> zones, SchoolYear cycle, Optional<ChoicesNumbers> numbers) {
        var miles = shown.miles();
        if (shown.program().kind() != Category.MAGNET || miles.isEmpty() || numbers.isEmpty()) {
            return NoBus.judge(shown.program().kind()).reasons().getFirst();
        }
        var facts = new MagnetBus.Facts(miles.get(), ProgramFacts.level(shown.school()), boundary(shown, zones, cycle));
        return MagnetBus.judge(facts, numbers.get().bus()).reasons().getFirst();
    }

    /// Only a magnet that takes its own neighborhood first has a boundary.
    private org.openseat.rulebook.Place boundary(Shown shown, List<Zone> zones, SchoolYear cycle) {
        var code = shown.program().code();
        if (!programs.cycle(cycle).isOn(YearList.CONTINUOUS, code)) {
            return org.openseat.rulebook.Place.OUTSIDE;
        }
        return zones.stream().anyMatch(zone -> zone.zone().equals(code))
                ? org.openseat.rulebook.Place.INSIDE
                : org.openseat.rulebook.Place.OUTSIDE;
    }
}
