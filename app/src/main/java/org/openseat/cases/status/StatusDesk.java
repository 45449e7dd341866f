package org.openseat.cases.status;

import java.time.Duration;
import java.util.List;
import org.openseat.accounts.sessions.Token;
import org.openseat.accounts.tries.Tries;
import org.openseat.accounts.tries.Tries.By;
import org.openseat.accounts.tries.Tries.Limit;
import org.openseat.accounts.tries.Tries.What;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets somebody in who knows a request's number and whose it is, and tells nobody else whether there is one.
///
/// Within 15 minutes a number may be missed 5 times by all together, and one network may miss 30 times
/// (docs/decisions/2026-11-22-status-without-sign-in.md). A try counts as missed before it is looked at, so many at
/// once
/// are not let through together.
@Service
class StatusDesk {

    static final int TRIES_OF_A_NUMBER = 5;
    static final int TRIES_OF_A_NETWORK = 30;

    private static final Duration WITHIN = Duration.ofMinutes(15);
    private static final List<Limit> LIMITS =
            List.of(new Limit(By.KEY, TRIES_OF_A_NUMBER, WITHIN), new Limit(By.SOURCE, TRIES_OF_A_NETWORK, WITHIN));

    private final Tries tries;
    private final Visits visits;

    StatusDesk(Tries tries, Visits visits) {
        this.tries = tries;
        this.visits = visits;
    }

    /// What became of a claim. There is one answer for whatever is wrong with it.
    sealed interface Outcome {
        record Welcome(Token token) implements Outcome {}

        record NotFound() implements Outcome {}

        record Wait(Duration time) implements Outcome {}
    }

    @Transactional
    Outcome claim(Claim claim, String network) {
        var number = claim.numberHash();
        tries.hold(What.STATUS, number);
        var wait = tries.wait(What.STATUS, number, network, LIMITS);
        if (wait.isPositive()) {
            return new Outcome.Wait(wait);
        }
        var attempt = tries.note(What.STATUS, number, network, false);
        return visits.claimed(claim)
                .<Outcome>map(visit -> {
                    tries.forget(attempt);
                    return new Outcome.Welcome(visits.begin(visit));
                })
                .orElseGet(Outcome.NotFound::new);
    }
}
