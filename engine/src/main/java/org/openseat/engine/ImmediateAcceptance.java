package org.openseat.engine;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Immediate acceptance: all ask at their first choice and who gets a seat keeps it; then the others ask at their
/// second
/// choice for what is left; and so on (R-SEL-3, R-SEL-6).
///
/// Within a round a pool chooses by its balance rule, all passes, as if those seated in earlier rounds held their
/// seats.
final class ImmediateAcceptance {
    static Assignment of(Market market, Run run) {
        var seating = new Seating(market);
        var asking = IntStream.range(0, seating.places()).filter(seating::begin).toArray();
        while (asking.length > 0) {
            run.report(seating.places() - asking.length, seating.places());
            int turnedAway = 0;
            var losers = new int[asking.length];
            for (int place : asking) {
                int loser = seating.ask(place, seating.wish(place));
                if (loser != Seating.NOBODY) {
                    losers[turnedAway++] = loser;
                }
            }
            seating.keepAll();
            asking =
                    Arrays.stream(losers, 0, turnedAway).filter(seating::moveOn).toArray();
        }
        return seating.result(Mechanism.IMMEDIATE);
    }

    private ImmediateAcceptance() {}
}
