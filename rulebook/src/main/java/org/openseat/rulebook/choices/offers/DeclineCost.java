package org.openseat.rulebook.choices.offers;

import java.util.ArrayList;
import java.util.List;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.choices.Category;

/// What declining an offer costs this child, said before the button; silence costs the same. (Magnet, PWT and dual
/// language pages, R-CHO-5, R-PTS-9, R-PTS-18, R-PWT-8, R-DLE-8)
public final class DeclineCost {
    public static final Clause CLAUSE = new Clause("Magnet pages", "What declining means");

    /// `listPoints` are the child's points for years on waiting lists, `magnetLists` and `dualLanguageLists` the lists
    /// on
    /// which it stands now.
    public record Facts(Category offered, int listPoints, int magnetLists, int dualLanguageLists, boolean inPwt) {}

    public record Final() implements Reason {}

    public record LosesListPoints(int points) implements Reason {}

    public record LeavesMagnetLists() implements Reason {}

    public record PwtGone() implements Reason {}

    public record MagnetListStays() implements Reason {}

    public record DualLanguageListStays() implements Reason {}

    public static List<Reason> of(Facts facts) {
        boolean magnet = facts.offered() == Category.MAGNET;
        var told = new ArrayList<Reason>();
        told.add(new Final());
        if (magnet && facts.listPoints() > 0) {
            told.add(new LosesListPoints(facts.listPoints()));
        }
        if (facts.magnetLists() > 0) {
            told.add(magnet ? new LeavesMagnetLists() : new MagnetListStays());
        }
        if (magnet && facts.inPwt()) {
            told.add(new PwtGone());
        }
        if (facts.offered() != Category.DUAL_LANGUAGE && facts.dualLanguageLists() > 0) {
            told.add(new DualLanguageListStays());
        }
        return List.copyOf(told);
    }

    /// Whether declining this takes the child off the waiting lists of that kind.
    public static boolean leaves(Category declined, Category list) {
        return declined == Category.MAGNET && list == Category.MAGNET;
    }

    private DeclineCost() {}
}
