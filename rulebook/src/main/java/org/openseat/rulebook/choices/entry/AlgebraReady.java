package org.openseat.rulebook.choices.entry;

import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Ruling.Undetermined;

/// Some math and science magnets of senior high schools ask that a student has passed Algebra 1 or is ready for it.
/// (107th Street Elementary magnet page 2013-14, R-MAG-4)
public final class AlgebraReady {
    public static final Clause CLAUSE = new Clause("107th Street Elementary magnet page (2013-14)", "Algebra");

    /// Whether the program asks for it, and whether the student's record shows it.
    public record Facts(boolean asked, Known shown) {}

    public record AlgebraNotAsked() implements Reason {}

    public record AlgebraShown() implements Reason {}

    public record AlgebraNotShown() implements Reason {}

    public record AlgebraToBeChecked() implements Reason {}

    public static Ruling judge(Facts facts) {
        if (!facts.asked()) {
            return new Met(new AlgebraNotAsked());
        }
        return switch (facts.shown()) {
            case YES -> new Met(new AlgebraShown());
            case NO -> new NotMet(new AlgebraNotShown());
            case UNKNOWN -> new Undetermined(new AlgebraToBeChecked());
        };
    }

    private AlgebraReady() {}
}
