package org.openseat.engine;

import java.util.Objects;

/// Who waits for a seat at each pool, in the order in which they would be called; never drawn anew.
public final class WaitingLists {
    private final PoolLists lists;

    private WaitingLists(PoolLists lists) {
        this.lists = lists;
    }

    public static WaitingLists of(Assignment assignment, Rule rule) {
        return new WaitingLists(PoolLists.of(assignment.market(), new PoolLists.Part() {
            @Override
            public int from(int child) {
                return 0;
            }

            @Override
            public int to(int child) {
                return rule.waitsFor(assignment, child);
            }
        }));
    }

    /// How many children wait for the pool.
    public int length(int pool) {
        return lists.length(pool);
    }

    /// The child at a position of the pool's list, from 0.
    public int child(int pool, int position) {
        Objects.checkIndex(position, lists.length(pool));
        return lists.child(pool, position);
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
