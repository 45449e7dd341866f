package org.openseat.engine.families;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.openseat.engine.Assignment;
import org.openseat.engine.Key;
import org.openseat.engine.Market;
import org.openseat.engine.MarketBuilder;
import org.openseat.engine.Mechanism;
import org.openseat.engine.Run;

/// Assigns the highest grade first, so that a child placed at a school helps younger siblings who ask for it this
/// year.
///
/// With a list that the family writes for all its children it keeps the safety of telling the truth within a
/// grade, but not across grades: a senior's choice now also counts for the juniors (Correa et al. 2022, on
/// Chile).
public final class SeniorFirst {
    /// @param siblingTier the tier of a child at the pools of a school where an older sibling has just been
    ///     placed, if it is better than the child's own
    /// @return the assignment of all grades; its market has the tiers as raised
    /// @throws IllegalArgumentException if children of different grades ask for one pool
    public static Assignment assign(Market market, Mechanism mechanism, Families families, int siblingTier, Run run) {
        refuseMixedGrades(market, families);
        var assignment = mechanism.assign(market, run);
        for (var grade : gradesFromTheTop(market, families)) {
            var placed = placed(assignment, families, grade);
            if (!placed.isEmpty()) {
                var raised = raised(assignment.market(), families, grade, placed, siblingTier);
                assignment = mechanism.assign(raised, run);
            }
        }
        return assignment;
    }

    /// A choice at which a child came earlier because a sibling was placed at the school.
    ///
    /// @param with the sibling, in a higher grade
    public record Raised(int child, int choice, int with) {}

    /// Every choice whose tier was raised, in the order of the children.
    ///
    /// @param before the market as it was frozen
    /// @param after what [#assign] made of it
    public static List<Raised> raised(Market before, Assignment after, Families families) {
        var placed = new HashMap<FamilyAtSchool, Integer>();
        for (int child = 0; child < before.children(); child++) {
            if (after.isSeated(child)) {
                var at = new FamilyAtSchool(families.family(child), families.school(after.pool(child)));
                placed.merge(at, child, (a, b) -> families.grade(b) > families.grade(a) ? b : a);
            }
        }
        var raised = new ArrayList<Raised>();
        for (int child = 0; child < before.children(); child++) {
            for (int choice = 0; choice < before.choices(child); choice++) {
                var pool = before.pool(child, choice);
                var with = placed.get(new FamilyAtSchool(families.family(child), families.school(pool)));
                if (with != null && Key.tier(after.market().key(child, choice)) < Key.tier(before.key(child, choice))) {
                    raised.add(new Raised(child, choice, with));
                }
            }
        }
        return raised;
    }

    private record FamilyAtSchool(int family, int school) {}

    private static Iterable<Integer> gradesFromTheTop(Market market, Families families) {
        return IntStream.range(0, market.children())
                .map(families::grade)
                .distinct()
                .boxed()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static Set<FamilyAtSchool> placed(Assignment assignment, Families families, int grade) {
        var placed = new HashSet<FamilyAtSchool>();
        for (int child = 0; child < assignment.market().children(); child++) {
            if (families.grade(child) == grade && assignment.isSeated(child)) {
                placed.add(new FamilyAtSchool(families.family(child), families.school(assignment.pool(child))));
            }
        }
        return placed;
    }

    private static Market raised(
            Market market, Families families, int above, Set<FamilyAtSchool> placed, int siblingTier) {
        var raised = new MarketBuilder(market.children(), market.children());
        market.pools().forEach(raised::pool);
        for (int child = 0; child < market.children(); child++) {
            raised.child(market.group(child), market.lotteryRank(child));
            for (int choice = 0; choice < market.choices(child); choice++) {
                var key = market.key(child, choice);
                var pool = market.pool(child, choice);
                var helped = families.grade(child) < above
                        && placed.contains(new FamilyAtSchool(families.family(child), families.school(pool)));
                var tier = helped ? Math.min(siblingTier, Key.tier(key)) : Key.tier(key);
                raised.choice(pool, Key.band(key), tier, Key.points(key));
            }
            if (market.holds(child) != Market.NONE) {
                raised.holds(market.holds(child));
            }
        }
        return raised.build();
    }

    private static void refuseMixedGrades(Market market, Families families) {
        var askedBy = new int[market.pools().size()]; // a child, plus 1
        for (int child = 0; child < market.children(); child++) {
            for (int choice = 0; choice < market.choices(child); choice++) {
                var pool = market.pool(child, choice);
                if (askedBy[pool] != 0 && families.grade(askedBy[pool] - 1) != families.grade(child)) {
                    throw new IllegalArgumentException("Children " + (askedBy[pool] - 1) + " and " + child
                            + " of different grades ask for pool " + pool + ": a pool is for one grade");
                }
                askedBy[pool] = child + 1;
            }
        }
    }

    private SeniorFirst() {}
}
