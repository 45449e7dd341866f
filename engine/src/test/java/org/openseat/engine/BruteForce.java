package org.openseat.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds out by trying everything what the engine is supposed to know.
final class BruteForce {
    /// All assignments in which every pool would choose exactly those it has, and no child and pool would rather have
    /// each other.
    static List<int[]> stableAssignments(Market market) {
        var found = new ArrayList<int[]>();
        search(market, new int[market.children()], 0, found);
        return found;
    }

    private static void search(Market market, int[] choice, int child, List<int[]> found) {
        if (child == choice.length) {
            if (isStable(market, choice)) {
                found.add(choice.clone());
            }
            return;
        }
        for (choice[child] = Market.NONE; choice[child] < market.choices(child); choice[child]++) {
            search(market, choice, child + 1, found);
        }
    }

    static boolean isStable(Market market, int[] choice) {
        for (int pool = 0; pool < market.pools().size(); pool++) {
            var members = members(market, choice, pool);
            if (!chosen(market, pool, members).equals(members)) {
                return false;
            }
            for (int child = 0; child < choice.length; child++) {
                int asks = market.choiceOf(child, pool);
                if (asks != Market.NONE && (choice[child] == Market.NONE || asks < choice[child])) {
                    var applicant = Applicant.of(market, child, asks);
                    var withHer = new HashSet<>(members);
                    withHer.add(applicant);
                    if (chosen(market, pool, withHer).contains(applicant)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static Set<Applicant> members(Market market, int[] choice, int pool) {
        var members = new HashSet<Applicant>();
        for (int child = 0; child < choice.length; child++) {
            if (choice[child] != Market.NONE && market.pool(child, choice[child]) == pool) {
                members.add(Applicant.of(market, child, choice[child]));
            }
        }
        return members;
    }

    private static Set<Applicant> chosen(Market market, int pool, Set<Applicant> asking) {
        return BalanceRule.choose(market.pools().get(pool), asking).keySet();
    }

    /// Every way to order some of the pools.
    static List<List<Integer>> allLists(int pools) {
        var lists = new ArrayList<List<Integer>>();
        extend(List.of(), pools, lists);
        return lists;
    }

    private static void extend(List<Integer> start, int pools, List<List<Integer>> lists) {
        lists.add(start);
        for (int pool = 0; pool < pools; pool++) {
            if (!start.contains(pool)) {
                var longer = new ArrayList<>(start);
                longer.add(pool);
                extend(longer, pools, lists);
            }
        }
    }

    private BruteForce() {}
}
