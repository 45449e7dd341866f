package org.openseat.schools;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.pack.places.Place;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.SchoolReached;

/// A school of the district, as the directory shows it.
///
/// @param region the part of the district it is run from
/// @param open false once the district no longer names it; old cases still do
public record School(
        SchoolCode code,
        String name,
        Level level,
        Kind kind,
        Grade lowGrade,
        Grade highGrade,
        Optional<String> region,
        Contact contact,
        boolean open) {

    /// What the district calls the school by its grades.
    public enum Level {
        ELEMENTARY,
        MIDDLE,
        SENIOR,
        SPAN,
        CONTINUATION,
        SPECIAL_EDUCATION,
        ALTERNATIVE
    }

    /// Who runs the school and how children get in. (rules §6.2)
    public enum Kind {
        DISTRICT,
        MAGNET,
        AFFILIATED_CHARTER,
        CONVERSION_CHARTER,
        INDEPENDENT_CHARTER
    }

    /// Where the school is and how to reach it; any of it may be unknown.
    public record Contact(
            Optional<String> address,
            Optional<String> city,
            Optional<String> zip,
            Optional<String> phone,
            Optional<String> email,
            Optional<String> principal,
            Optional<Place> place) {}

    /// For the rule that a permit leads neither to a magnet nor to an independent charter.
    public SchoolReached.Facts reached() {
        return new SchoolReached.Facts(kind == Kind.MAGNET, kind == Kind.INDEPENDENT_CHARTER);
    }

    /// Whether it can be the school of residence of anybody.
    public boolean hasNeighborhood() {
        return SchoolReached.judge(reached()) instanceof Ruling.Met;
    }

    public boolean teaches(Grade grade) {
        return lowGrade.compareTo(grade) <= 0 && grade.compareTo(highGrade) <= 0;
    }

    public List<Grade> grades() {
        return Stream.of(Grade.values()).filter(this::teaches).toList();
    }
}
