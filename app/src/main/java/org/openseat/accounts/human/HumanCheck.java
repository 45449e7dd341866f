package org.openseat.accounts.human;

import java.time.Duration;
import java.util.List;
import org.openseat.accounts.sessions.Token;
import org.openseat.accounts.tries.Tries;
import org.openseat.accounts.tries.Tries.By;
import org.openseat.accounts.tries.Tries.Limit;
import org.openseat.accounts.tries.Tries.What;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps programs from opening accounts by the thousand, and asks no person to solve a puzzle. (R-ACC-3;
/// docs/decisions/2026-11-22-human-check.md)
///
/// The browser proves some work; where it cannot, the mailed link alone proves a person, and one network may then open
/// far fewer accounts an hour.
@Component
public class HumanCheck {

    static final int WITH_PROOF = 100;
    static final int WITHOUT_PROOF = 5;

    /// Whatever address the account is for.
    private static final byte[] NO_KEY = {};

    private static final Logger LOG = LoggerFactory.getLogger(HumanCheck.class);

    private final ProofOfWork work;
    private final Tries tries;
    private final JdbcClient jdbc;

    HumanCheck(ProofOfWork work, Tries tries, JdbcClient jdbc) {
        this.work = work;
        this.tries = tries;
        this.jdbc = jdbc;
    }

    /// What became of a check.
    public enum Outcome {
        PASSED,
        /// The proof was forged, too old or used before: the page comes again with a new sum.
        AGAIN,
        /// Too many accounts were opened from this network within the hour.
        WAIT
    }

    /// The sum that the page carries for the browser.
    public String challenge() {
        return work.challenge();
    }

    /// @param proof what the browser worked out; empty when it runs no scripts
    public Outcome check(String proof, String network) {
        var solved = proof.isEmpty() ? null : work.verified(proof).orElse("");
        if (solved != null && (solved.isEmpty() || !firstUse(solved))) {
            LOG.atWarn().log("A proof of work did not hold");
            return Outcome.AGAIN;
        }
        var what = solved == null ? What.REGISTRATION : What.PROVEN_REGISTRATION;
        var limit = new Limit(By.SOURCE, solved == null ? WITHOUT_PROOF : WITH_PROOF, Duration.ofHours(1));
        if (tries.wait(what, NO_KEY, network, List.of(limit)).isPositive()) {
            LOG.atWarn().addKeyValue("proven", solved != null).log("Registration slowed down");
            return Outcome.WAIT;
        }
        tries.note(what, NO_KEY, network, false);
        return Outcome.PASSED;
    }

    /// A sum counts once. It is forgotten when it would not hold any more anyway.
    private boolean firstUse(String solved) {
        jdbc.sql("delete from human_proof where used < now() - interval '2 hours'")
                .update();
        return jdbc.sql("insert into human_proof (proof) values (:proof) on conflict do nothing")
                        .param("proof", Token.fingerprint(solved))
                        .update()
                == 1;
    }
}
