package org.openseat.rulebook.choices.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.choices.Category;

/// What being selected, declining or accepting costs this child, said while the family ranks. It warns and never
/// re-orders. (Magnet, PWT and dual language pages, R-SEL-4, R-SEL-5, R-MAG-5, R-PWT-8, R-PTS-9, R-DLE-8, R-CHO-13,
/// R-CHO-14)
public final class SelectionCosts {
    public static final Clause CLAUSE = new Clause("Choices pages", "What a selection means");

    /// `listPoints` are the child's points for years on waiting lists; `counts` the choices of each kind.
    public record Facts(
            Map<Category, Integer> counts, boolean inMagnet, boolean inPwt, int listPoints, boolean outsideDistrict) {
        public Facts {
            counts = Map.copyOf(counts);
        }

        int count(Category category) {
            return counts.getOrDefault(category, 0);
        }
    }

    public record LowerChoiceLeavesFirstList() implements Reason {}

    public record ListOfFirstChoiceOnly() implements Reason {}

    public record LeavesPresentMagnet() implements Reason {}

    public record LosesPwt() implements Reason {}

    public record DecliningCostsPoints(int points) implements Reason {}

    public record DualLanguageListStays() implements Reason {}

    public record OneAcceptance() implements Reason {}

    public record PermitComesAfter() implements Reason {}

    public record ReleasesMagnetSeat(Category accepted, int points) implements Reason {}

    public record ReleasesSeat(Category accepted, Category released) implements Reason {}

    /// Every sentence that concerns this application, in the order in which things would happen.
    public static List<Reason> whileRanking(Facts facts) {
        boolean magnet = facts.count(Category.MAGNET) > 0;
        var told = new ArrayList<Reason>();
        add(told, facts.count(Category.MAGNET) > 1, new LowerChoiceLeavesFirstList());
        add(told, facts.count(Category.MAGNET) > 1, new ListOfFirstChoiceOnly());
        add(told, magnet && facts.inMagnet(), new LeavesPresentMagnet());
        add(told, magnet && facts.inPwt(), new LosesPwt());
        add(told, magnet && facts.listPoints() > 0, new DecliningCostsPoints(facts.listPoints()));
        add(told, facts.count(Category.DUAL_LANGUAGE) > 0, new DualLanguageListStays());
        add(told, facts.counts().size() > 1, new OneAcceptance());
        boolean permit = facts.count(Category.DUAL_LANGUAGE) + facts.count(Category.UNIQUE_PATHWAY) > 0;
        add(told, permit && facts.outsideDistrict(), new PermitComesAfter());
        return List.copyOf(told);
    }

    /// What accepting one seat does to the one held already, to be confirmed before it is done.
    public static Reason accepting(Category accepted, Category held, int listPoints) {
        return held == Category.MAGNET
                ? new ReleasesMagnetSeat(accepted, listPoints)
                : new ReleasesSeat(accepted, held);
    }

    private static void add(List<Reason> told, boolean so, Reason reason) {
        if (so) {
            told.add(reason);
        }
    }

    private SelectionCosts() {}
}
