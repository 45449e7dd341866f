package org.openseat.engine;

import java.util.ArrayList;
import java.util.List;

/// Whom to call next from a pool's waiting list when seats are free, where the district's rule is a simple call list
/// (R-SEL-4, R-SEL-8) and not a new run.
public final class CallList {
    /// The children to call, best key first: as many as there are free seats, the groups' shares still counting.
    ///
    /// @param seated who has a seat at the pool now; they stay
    /// @param waiting in any order; like those seated, each must have asked for the pool
    public static List<Integer> next(Market market, int pool, List<Integer> seated, List<Integer> waiting) {
        var asking = new ArrayList<Applicant>();
        seated.forEach(child -> asking.add(applicant(market, pool, child).holdingSeat()));
        waiting.forEach(child -> asking.add(applicant(market, pool, child)));
        return BalanceRule.choose(market.pools().get(pool), asking).keySet().stream()
                .filter(chosen -> !Key.isHeld(chosen.key()))
                .sorted()
                .map(Applicant::child)
                .toList();
    }

    private static Applicant applicant(Market market, int pool, int child) {
        return Applicant.of(market, child, market.choiceOf(child, pool));
    }

    private CallList() {}
}
