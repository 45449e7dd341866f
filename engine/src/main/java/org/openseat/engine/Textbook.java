package org.openseat.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Both mechanisms as the textbooks tell them: slow, short, and the oracle that the fast version must agree with.
final class Textbook {
    /// Each child asks at the first choice; each school keeps those it chooses among all who ask and turns the others
    /// away; each child turned away asks at the next choice; until nobody is turned away (Gale & Shapley 1962).
    static Assignment deferred(Market market) {
        var asksAt = new int[market.children()];
        var somebodyTurnedAway = true;
        while (somebodyTurnedAway) {
            somebodyTurnedAway = false;
            for (var school : asking(market, asksAt).entrySet()) {
                var chosen = BalanceRule.choose(market.pools().get(school.getKey()), school.getValue());
                for (var applicant : school.getValue()) {
                    if (!chosen.containsKey(applicant)) {
                        asksAt[applicant.child()]++;
                        somebodyTurnedAway = true;
                    }
                }
            }
        }
        return Assignment.of(Mechanism.DEFERRED, market, settled(market, asksAt));
    }

    /// All first choices are looked at, and who is chosen is seated for good; then the second choices of the others,
    /// for
    /// the seats that are left; and so on (R-SEL-3, R-SEL-6).
    static Assignment immediate(Market market) {
        var choice = new int[market.children()];
        Arrays.fill(choice, Market.NONE);
        var seated = new HashMap<Integer, List<Applicant>>();
        for (int round = 0; round < longestList(market); round++) {
            for (var school : askingInRound(market, round, choice).entrySet()) {
                var keep = seated.computeIfAbsent(school.getKey(), none -> new ArrayList<>());
                var all = new ArrayList<>(keep);
                all.addAll(school.getValue());
                var chosen = BalanceRule.choose(market.pools().get(school.getKey()), all);
                for (var applicant : school.getValue()) {
                    if (chosen.containsKey(applicant)) {
                        keep.add(applicant.holdingSeat());
                        choice[applicant.child()] = round;
                    }
                }
            }
        }
        return Assignment.of(Mechanism.IMMEDIATE, market, choice);
    }

    private static int longestList(Market market) {
        return IntStream.range(0, market.children()).map(market::choices).max().orElse(0);
    }

    /// Those without a seat, at the choice of this round.
    private static Map<Integer, List<Applicant>> askingInRound(Market market, int round, int[] choice) {
        var asksAt = new int[choice.length];
        Arrays.setAll(asksAt, child -> choice[child] == Market.NONE ? round : Integer.MAX_VALUE);
        return asking(market, asksAt);
    }

    private static Map<Integer, List<Applicant>> asking(Market market, int[] asksAt) {
        var bySchool = new HashMap<Integer, List<Applicant>>();
        for (int child = 0; child < asksAt.length; child++) {
            if (asksAt[child] < market.choices(child)) {
                bySchool.computeIfAbsent(market.pool(child, asksAt[child]), none -> new ArrayList<>())
                        .add(Applicant.of(market, child, asksAt[child]));
            }
        }
        return bySchool;
    }

    private static int[] settled(Market market, int[] asksAt) {
        for (int child = 0; child < asksAt.length; child++) {
            if (asksAt[child] == market.choices(child)) {
                asksAt[child] = Market.NONE;
            }
        }
        return asksAt;
    }

    private Textbook() {}
}
