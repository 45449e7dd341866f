package org.openseat.cases.status;

import java.time.Duration;
import org.openseat.accounts.sessions.Token;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets somebody in who knows a request's number and whose it is, and tells nobody else whether there is one.
@Service
class StatusDesk {

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
        var wait = tries.wait(number, network);
        if (wait.isPositive()) {
            return new Outcome.Wait(wait);
        }
        var attempt = tries.note(number, network);
        return visits.claimed(claim)
                .<Outcome>map(visit -> {
                    tries.succeeded(attempt);
                    return new Outcome.Welcome(visits.begin(visit));
                })
                .orElseGet(Outcome.NotFound::new);
    }
}
