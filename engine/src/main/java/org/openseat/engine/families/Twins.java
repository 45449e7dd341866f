package org.openseat.engine.families;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import org.openseat.engine.Assignment;
import org.openseat.engine.Market;
import org.openseat.engine.MarketBuilder;
import org.openseat.engine.Mechanism;
import org.openseat.engine.Pool;
import org.openseat.engine.Run;

/// Twins whom a pool's line parted: where the program's rule says that both come in if one does (R-SEL-7, R-DLE-7), the
/// pool gets a seat more for the other one.
///
/// Nobody else loses a seat by it: all present seats are held, and what the second twin leaves goes to those who wait.
public final class Twins {
    /// @param present by deferred acceptance
    /// @param together for which pools the rule holds
    /// @return an assignment whose market has the added seats, in which no twins are parted at those pools
    public static Assignment unite(Assignment present, Families families, IntPredicate together, Run run) {
        var assignment = present;
        var follows = follows(assignment, families, together);
        while (Arrays.stream(follows).anyMatch(choice -> choice != Market.NONE)) {
            assignment = Mechanism.DEFERRED.assign(withSeatsFor(assignment, follows), run);
            follows = follows(assignment, families, together);
        }
        return assignment;
    }

    private record TwinsAtPool(int family, int grade, int pool) {}

    /// Per child the best choice above the present seat where a twin has a seat, or NONE.
    private static int[] follows(Assignment assignment, Families families, IntPredicate together) {
        var market = assignment.market();
        var seated = seated(assignment, families, together);
        var follows = new int[market.children()];
        for (int child = 0; child < follows.length; child++) {
            int better = assignment.isSeated(child) ? assignment.choice(child) : market.choices(child);
            follows[child] = Market.NONE;
            for (int choice = better - 1; choice >= 0; choice--) {
                if (seated.contains(twin(families, child, market.pool(child, choice)))) {
                    follows[child] = choice;
                }
            }
        }
        return follows;
    }

    private static Set<TwinsAtPool> seated(Assignment assignment, Families families, IntPredicate together) {
        var seated = new HashSet<TwinsAtPool>();
        for (int child = 0; child < assignment.market().children(); child++) {
            if (assignment.isSeated(child) && together.test(assignment.pool(child))) {
                seated.add(twin(families, child, assignment.pool(child)));
            }
        }
        return seated;
    }

    private static TwinsAtPool twin(Families families, int child, int pool) {
        return new TwinsAtPool(families.family(child), families.grade(child), pool);
    }

    private static Market withSeatsFor(Assignment assignment, int[] follows) {
        var market = assignment.market();
        var pools = new ArrayList<>(market.pools());
        for (int child = 0; child < follows.length; child++) {
            if (follows[child] != Market.NONE) {
                pools.set(market.pool(child, follows[child]), oneMore(pools.get(market.pool(child, follows[child]))));
            }
        }
        var next = new MarketBuilder(market.children(), market.children());
        pools.forEach(next::pool);
        for (int child = 0; child < follows.length; child++) {
            next.child(market.group(child), market.lotteryRank(child));
            int seat = follows[child] == Market.NONE ? assignment.choice(child) : follows[child];
            if (seat == Market.NONE) {
                next.choicesOf(market, child, market.choices(child));
            } else {
                next.choicesOf(market, child, seat + 1).holds(market.pool(child, seat));
            }
        }
        return next.build();
    }

    private static Pool oneMore(Pool pool) {
        return pool.withSeats(pool.seats() + 1);
    }

    private Twins() {}
}
