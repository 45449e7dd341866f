package org.openseat.engine.told;

import java.util.Optional;
import java.util.OptionalInt;
import org.openseat.engine.Market;
import org.openseat.engine.WaitingLists;

/// Where every child stands on every list: two numbers a choice.
final class Places {
    private final Market market;
    private final WaitingLists lists;
    private final Askers askers;
    private final int[] first; // as in the market: where a child's choices begin
    private final int[] position; // from 1, 0 for none
    private final int[] inGroup;

    Places(Market market, WaitingLists lists, Askers askers) {
        this.market = market;
        this.lists = lists;
        this.askers = askers;
        first = new int[market.children() + 1];
        for (int child = 0; child < market.children(); child++) {
            first[child + 1] = first[child] + market.choices(child);
        }
        position = new int[first[market.children()]];
        inGroup = new int[position.length];
        for (int pool = 0; pool < market.pools().size(); pool++) {
            number(pool);
        }
    }

    private void number(int pool) {
        var ofGroup = new int[market.groups()];
        for (int at = 0; at < lists.length(pool); at++) {
            int child = lists.child(pool, at);
            int row = first[child] + market.choiceOf(child, pool);
            position[row] = at + 1;
            inGroup[row] = ++ofGroup[askers.groupAt(pool, child)];
        }
    }

    Optional<ListPlace> of(int child, int choice) {
        int row = first[child] + choice;
        if (position[row] == 0) {
            return Optional.empty();
        }
        int pool = market.pool(child, choice);
        int group = askers.groupAt(pool, child);
        var length = askers.isSmall(pool, child) ? OptionalInt.empty() : OptionalInt.of(waiting(pool, group));
        return Optional.of(new ListPlace(position[row], lists.length(pool), inGroup[row], length));
    }

    private int waiting(int pool, int group) {
        int last = lists.length(pool) - 1;
        while (askers.groupAt(pool, lists.child(pool, last)) != group) {
            last--;
        }
        int child = lists.child(pool, last);
        return inGroup[first[child] + market.choiceOf(child, pool)];
    }
}
