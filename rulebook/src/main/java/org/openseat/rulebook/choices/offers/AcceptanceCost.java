package org.openseat.rulebook.choices.offers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.filing.SelectionCosts;

/// What accepting a seat ends for this child, said before the button: a child has one accepted seat a year. (Magnet,
/// Open
/// Enrollment and dual language pages, R-CHO-14, R-PTS-17, R-PTS-18, R-OE-8, R-DLE-8)
public final class AcceptanceCost {
    public static final Clause CLAUSE = new Clause("Choices pages", "One seat a child");

    /// `held` is the kind of the seat accepted before; `others` how many other offers of the same kind are open.
    public record Facts(
            Category accepted,
            @Nullable Category held,
            int listPoints,
            int magnetLists,
            int dualLanguageLists,
            int others) {}

    public record UsesListPoints(int points) implements Reason {}

    public record LeavesMagnetLists() implements Reason {}

    public record MagnetListStays() implements Reason {}

    public record DualLanguageListStays() implements Reason {}

    public record OtherSchoolsDeclined(int offers) implements Reason {}

    public static List<Reason> of(Facts facts) {
        boolean magnet = facts.accepted() == Category.MAGNET;
        var told = new ArrayList<Reason>();
        if (facts.held() instanceof Category held) {
            told.add(SelectionCosts.accepting(facts.accepted(), held, facts.listPoints()));
        }
        if (magnet && facts.listPoints() > 0) {
            told.add(new UsesListPoints(facts.listPoints()));
        }
        if (facts.magnetLists() > 0) {
            told.add(leaves(facts, Category.MAGNET) ? new LeavesMagnetLists() : new MagnetListStays());
        }
        if (facts.accepted() != Category.DUAL_LANGUAGE && facts.dualLanguageLists() > 0) {
            told.add(new DualLanguageListStays());
        }
        if (facts.others() > 0 && declines(facts.accepted(), facts.accepted())) {
            told.add(new OtherSchoolsDeclined(facts.others()));
        }
        return List.copyOf(told);
    }

    /// Whether accepting this takes the child off the waiting lists of that kind: its own, and the magnet's when a
    /// magnet
    /// seat is given up for it, which counts as a decline.
    public static boolean leaves(Facts facts, Category list) {
        return facts.accepted() == list || facts.held() != null && DeclineCost.leaves(facts.held(), list);
    }

    /// Whether an open offer of the other kind is declined by accepting this one. (R-OE-8)
    public static boolean declines(Category accepted, Category other) {
        return accepted == Category.OPEN_ENROLLMENT && other == Category.OPEN_ENROLLMENT;
    }

    private AcceptanceCost() {}
}
