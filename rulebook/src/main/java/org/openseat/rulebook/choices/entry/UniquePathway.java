package org.openseat.rulebook.choices.entry;

import java.util.ArrayList;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.Place;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Ruling.Undetermined;

/// A school with a Unique Education Pathway says by a certified list which on-time applicants meet what it asks for.
/// (Choices FAQ, R-UEP-1)
///
/// It is open inside and outside the district; who lives outside needs a permit between districts after accepting.
public final class UniquePathway {
    public static final Clause CLAUSE = new Clause("Choices FAQ", "Unique Education Pathways");

    /// Whether the child is on the school's certified list; unknown until the school has certified it.
    public record Facts(Known onRoster, Place home) {}

    public record OnRoster() implements Reason {}

    public record NotOnRoster() implements Reason {}

    public record RosterOpen() implements Reason {}

    public record PermitAfterAccepting() implements Reason {}

    public static Ruling judge(Facts facts) {
        var reasons = new ArrayList<Reason>();
        reasons.add(
                switch (facts.onRoster()) {
                    case YES -> new OnRoster();
                    case NO -> new NotOnRoster();
                    case UNKNOWN -> new RosterOpen();
                });
        if (facts.home() == Place.OUTSIDE && facts.onRoster() != Known.NO) {
            reasons.add(new PermitAfterAccepting());
        }
        return switch (facts.onRoster()) {
            case YES -> new Met(reasons);
            case NO -> new NotMet(reasons);
            case UNKNOWN -> new Undetermined(reasons);
        };
    }

    private UniquePathway() {}
}
