package org.openseat.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a child would have been offered, had one fact of hers been another: said only where it can be shown.
///
/// In immediate acceptance what was taken in earlier rounds does not depend on the child's key, so each pool
/// chooses once more in the round in which she asked; the first that takes her is the answer. In deferred
/// acceptance the same holds only where every list is a single choice: with longer lists a child whom she
/// displaces moves on and may push her out in the end, so that only a new run of the changed market tells
/// ([#rerun]).
public final class WouldHave {
    /// A child's key at one choice as it would be, all but the lottery rank.
    public record Change(int choice, int band, int tier, int points) {
        private long key(Market market, int child) {
            return Key.of(band, tier, points, market.lotteryRank(child));
        }
    }

    private final Assignment assignment;
    private final Market market;
    private final PoolLists asked; // who asked each pool in the end

    private WouldHave(Assignment assignment) {
        this.assignment = assignment;
        market = assignment.market();
        asked = PoolLists.of(market, new PoolLists.Part() {
            @Override
            public int from(int child) {
                return 0;
            }

            @Override
            public int to(int child) {
                return assignment.isSeated(child) ? assignment.choice(child) + 1 : market.choices(child);
            }
        });
    }

    /// Whether comparing keys proves anything for this assignment.
    public static boolean isProvable(Assignment assignment) {
        return switch (assignment.mechanism()) {
            case IMMEDIATE -> true;
            case DEFERRED -> {
                int child = 0;
                while (child < assignment.market().children()
                        && assignment.market().choices(child) <= 1) {
                    child++;
                }
                yield child == assignment.market().children();
            }
        };
    }

    /// @throws IllegalArgumentException where comparing proves nothing, see [#isProvable]
    public static WouldHave of(Assignment assignment) {
        if (!isProvable(assignment)) {
            throw new IllegalArgumentException(
                    "Deferred acceptance with lists of several choices: run it again instead");
        }
        return new WouldHave(assignment);
    }

    /// The choice that would have come true, or [Market#NONE]; as it was, if the changes change nothing.
    ///
    /// @param changes what one fact changes, at most one a choice
    public int choice(int child, Collection<Change> changes) {
        var changed = byChoice(changes);
        int last = assignment.isSeated(child) ? assignment.choice(child) : market.choices(child);
        for (int choice = 0; choice < market.choices(child) && choice <= last; choice++) {
            var change = changed.get(choice);
            if (chooses(child, choice, change == null ? market.key(child, choice) : change.key(market, child))) {
                return choice;
            }
        }
        // Whoever loses her seat by the change goes on to choices that she never came to.
        return last == market.choices(child) ? Market.NONE : rerun(assignment, child, changes);
    }

    private static Map<Integer, Change> byChoice(Collection<Change> changes) {
        var byChoice = new TreeMap<Integer, Change>();
        changes.forEach(change -> byChoice.put(change.choice, change));
        return byChoice;
    }

    /// Whether the pool takes the child in the round of this choice, with this key.
    private boolean chooses(int child, int round, long key) {
        int pool = market.pool(child, round);
        var own = new Applicant(child, market.group(child), key);
        var asking = new ArrayList<Applicant>(List.of(own));
        for (int position = 0; position < asked.length(pool); position++) {
            int other = asked.child(pool, position);
            int choice = market.choiceOf(other, pool);
            var applicant = Applicant.of(market, other, choice);
            if (other == child || assignment.mechanism() == Mechanism.IMMEDIATE && choice > round) {
                continue;
            }
            if (assignment.mechanism() == Mechanism.DEFERRED || choice == round) {
                asking.add(applicant);
            } else if (assignment.choice(other) == choice) {
                asking.add(applicant.holdingSeat());
            }
        }
        return BalanceRule.choose(market.pools().get(pool), asking).containsKey(own);
    }

    /// The choice that comes true when the whole market is assigned with the changes, or [Market#NONE]: true for
    /// both mechanisms and all lists, at the price of a run.
    public static int rerun(Assignment assignment, int child, Collection<Change> changes) {
        var market = assignment.market();
        var changed = byChoice(changes);
        var next = new MarketBuilder(market.children(), market.children());
        market.pools().forEach(next::pool);
        for (int other = 0; other < market.children(); other++) {
            next.child(market.group(other), market.lotteryRank(other));
            if (other == child) {
                for (int choice = 0; choice < market.choices(child); choice++) {
                    var key = market.key(child, choice);
                    var change = changed.getOrDefault(
                            choice, new Change(choice, Key.band(key), Key.tier(key), Key.points(key)));
                    next.choice(market.pool(child, choice), change.band, change.tier, change.points);
                }
            } else {
                next.choicesOf(market, other, market.choices(other));
            }
            if (market.holds(other) != Market.NONE) {
                next.holds(market.holds(other));
            }
        }
        return assignment.mechanism().assign(next.build()).choice(child);
    }
}
