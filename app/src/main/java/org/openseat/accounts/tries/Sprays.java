package org.openseat.accounts.tries;

import java.time.Duration;
import java.util.List;
import org.openseat.accounts.news.SpraySeen;
import org.openseat.accounts.sessions.Token;
import org.openseat.accounts.tries.Tries.By;
import org.openseat.accounts.tries.Tries.Limit;
import org.openseat.accounts.tries.Tries.What;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Sees when one network misses the passwords of many accounts, each a few times only, which no limit on an account
/// notices; the permit office is told once a day for each network. Slips that a right password followed do not count,
/// so a school's computer room on the first morning is no alarm.
@Component
class Sprays {

    static final int ACCOUNTS = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Sprays.class);
    private static final List<Limit> ONCE_A_DAY = List.of(new Limit(By.KEY, 1, Duration.ofDays(1)));

    private final JdbcClient jdbc;
    private final Tries tries;
    private final ApplicationEventPublisher events;

    Sprays(JdbcClient jdbc, Tries tries, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.tries = tries;
        this.events = events;
    }

    /// Somebody in this network missed a password; asked in the transaction that counts it.
    void missed(String network) {
        var accounts = jdbc.sql("""
                        select count(distinct key_hash) from try
                         where what = 'SECRET' and source = :network and at > now() - interval '1 hour'
                        """)
                .param("network", network)
                .query(Integer.class)
                .single();
        if (accounts < ACCOUNTS) {
            return;
        }
        var key = Token.fingerprint(network);
        tries.hold(What.SPRAY, key);
        if (tries.wait(What.SPRAY, key, network, ONCE_A_DAY).isZero()) {
            tries.note(What.SPRAY, key, network, false);
            LOG.atWarn().addKeyValue("accounts", accounts).log("One network tries the passwords of many accounts");
            events.publishEvent(new SpraySeen(network, accounts));
        }
    }
}
