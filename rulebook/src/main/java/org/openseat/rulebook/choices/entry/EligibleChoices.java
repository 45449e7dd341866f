package org.openseat.rulebook.choices.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Verdict;

/// What becomes of each choice once eligibility is known: one that is not met is dropped, the others stay, and one that
/// asks for nothing goes on. (Choices guidelines, R-GIF-8; the February letter)
///
/// Being eligible is not yet a seat.
public final class EligibleChoices {
    public static final Clause CLAUSE = new Clause("Choices guidelines", "February letter");

    /// A choice with what was found, or null where nothing is asked.
    public record Asked(
            int number, String program, @Nullable Verdict found) {}

    public record GoesOn(int number, String program) implements Reason {}

    public record NothingAsked(int number, String program) implements Reason {}

    public record Dropped(int number, String program) implements Reason {}

    public record StillOpen(int number, String program) implements Reason {}

    /// One sentence a choice, in the family's order.
    public static List<Reason> told(List<Asked> choices) {
        return choices.stream().map(EligibleChoices::told).toList();
    }

    /// The choices that the draw will look at, with the numbers the family gave them.
    public static List<Asked> goingOn(List<Asked> choices) {
        return choices.stream()
                .filter(choice -> choice.found() == null || choice.found() == Verdict.MET)
                .toList();
    }

    private static Reason told(Asked choice) {
        int number = choice.number();
        return switch (choice.found()) {
            case null -> new NothingAsked(number, choice.program());
            case MET -> new GoesOn(number, choice.program());
            case NOT_MET -> new Dropped(number, choice.program());
            case UNDETERMINED -> new StillOpen(number, choice.program());
        };
    }

    private EligibleChoices() {}
}
