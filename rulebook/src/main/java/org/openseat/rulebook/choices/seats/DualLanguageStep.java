package org.openseat.rulebook.choices.seats;

import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.choices.numbers.EntryNumbers;
import org.openseat.rulebook.choices.numbers.EntryNumbers.Nearness;

/// In what order a dual language program takes children; inside a step the draw decides. (Dual language page 2025,
/// R-DLE-4, R-DLE-7)
///
/// A brother or sister who left, finishes or will finish gives no priority.
public final class DualLanguageStep {
    public static final Clause CLAUSE = new Clause("Dual language page (2025)", "Priority");

    /// `siblingStays`: a brother or sister is in the program and stays next year.
    public record Facts(boolean inBoundary, boolean inDistrict, boolean siblingStays) {}

    public record StandsInStep(int step, Nearness group) implements Reason {}

    /// The step from 1, in the year's order.
    public static StandsInStep step(Facts facts, EntryNumbers numbers) {
        var group = group(facts);
        return new StandsInStep(numbers.dualLanguageOrder().indexOf(group) + 1, group);
    }

    private static Nearness group(Facts facts) {
        if (facts.inBoundary()) {
            return facts.siblingStays() ? Nearness.SIBLING_IN_BOUNDARY : Nearness.IN_BOUNDARY;
        }
        if (facts.inDistrict()) {
            return facts.siblingStays() ? Nearness.SIBLING_IN_DISTRICT : Nearness.IN_DISTRICT;
        }
        return facts.siblingStays() ? Nearness.SIBLING_NEEDS_PERMIT : Nearness.NEEDS_PERMIT;
    }

    private DualLanguageStep() {}
}
