package org.openseat.rulebook.choices.entry;

import org.openseat.district.Grade;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Place;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Ruling.Undetermined;

/// Who lives in a Zone of Choice and enters its first grade ranks the zone's schools; one of them is certain. (Zones of
/// Choice pages, R-ZOC-1 to R-ZOC-4)
public final class ZoneResident {
    public static final Clause CLAUSE = new Clause("Zones of Choice pages", "Residents");

    /// `firstGrade` is the lowest grade of the zone: 6 or 9.
    public record Facts(Place home, Grade grade, Grade firstGrade) {}

    public record InZone() implements Reason {}

    public record NotInZone() implements Reason {}

    public record ZoneNotKnown() implements Reason {}

    public record NotTheFirstGrade(Grade grade, Grade first) implements Reason {}

    public static Ruling judge(Facts facts) {
        if (facts.home() == Place.OUTSIDE) {
            return new NotMet(new NotInZone());
        }
        if (facts.grade() != facts.firstGrade()) {
            return new NotMet(new NotTheFirstGrade(facts.grade(), facts.firstGrade()));
        }
        return facts.home() == Place.UNKNOWN ? new Undetermined(new ZoneNotKnown()) : new Met(new InZone());
    }

    private ZoneResident() {}
}
