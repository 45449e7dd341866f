package org.openseat.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Who waits for a seat at each pool, in the order in which they would be called; never drawn anew.
public final class WaitingLists {
    private final List<int[]> lists;

    private WaitingLists(List<int[]> lists) {
        this.lists = lists;
    }

    public static WaitingLists of(Assignment assignment, Rule rule) {
        var market = assignment.market();
        var waiting = new ArrayList<List<Applicant>>();
        market.pools().forEach(pool -> waiting.add(new ArrayList<>()));
        for (int child = 0; child < market.children(); child++) {
            for (int choice = 0; choice < rule.waitsFor(assignment, child); choice++) {
                waiting.get(market.pool(child, choice)).add(Applicant.of(market, child, choice));
            }
        }
        return new WaitingLists(waiting.stream()
                .map(list -> list.stream()
                        .sorted(Comparator.comparingLong(Applicant::key))
                        .mapToInt(Applicant::child)
                        .toArray())
                .toList());
    }

    /// How many children wait for the pool.
    public int length(int pool) {
        return lists.get(pool).length;
    }

    /// The child at a position of the pool's list, from 0.
    public int child(int pool, int position) {
        return lists.get(pool)[position];
    }

    /// For which choices a child waits.
    public enum Rule {
        /// For every choice above the seat she has.
        EVERY_BETTER_CHOICE {
            @Override
            int waitsFor(Assignment assignment, int child) {
                return assignment.isSeated(child)
                        ? assignment.choice(child)
                        : assignment.market().choices(child);
            }
        },
        /// For the first choice if she has no seat, else for none (R-SEL-4, R-SEL-5).
        FIRST_CHOICE_IF_UNSEATED {
            @Override
            int waitsFor(Assignment assignment, int child) {
                return assignment.isSeated(child)
                        ? 0
                        : Math.min(1, assignment.market().choices(child));
            }
        };

        abstract int waitsFor(Assignment assignment, int child);
    }
}
