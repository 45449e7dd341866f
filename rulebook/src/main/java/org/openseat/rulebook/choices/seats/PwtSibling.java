package org.openseat.rulebook.choices.seats;

import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Ruling.Undetermined;

/// Brothers and sisters get the same school through Permits With Transportation if they apply, a seat is free and the
/// first one is still there. (PWT pages, R-PWT-5)
public final class PwtSibling {
    public static final Clause CLAUSE = new Clause("Permits With Transportation pages", "Siblings");

    public record Facts(Known siblingStillThere, boolean seatFree) {}

    public record SameSchool() implements Reason {}

    public record NoSiblingAtPwtSchool() implements Reason {}

    public record NoSeatAtSiblingsSchool() implements Reason {}

    public record PwtSiblingToBeChecked() implements Reason {}

    public static Ruling judge(Facts facts) {
        return switch (facts.siblingStillThere()) {
            case NO -> new NotMet(new NoSiblingAtPwtSchool());
            case UNKNOWN -> new Undetermined(new PwtSiblingToBeChecked());
            case YES -> facts.seatFree() ? new Met(new SameSchool()) : new NotMet(new NoSeatAtSiblingsSchool());
        };
    }

    private PwtSibling() {}
}
