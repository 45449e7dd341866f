package org.openseat.start;

import java.time.Duration;
import java.time.ZonedDateTime;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Hands news out again that a listener did not finish with: after a crash, or when the listener failed.
///
/// One node at a time does it; each listener writes in one transaction and tells nobody twice.
@Component
class Outbox implements Round {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long LOCK = 0x6F7574626F78L;

    private final IncompleteEventPublications unfinished;
    private final JdbcClient sql;

    Outbox(IncompleteEventPublications unfinished, JdbcClient sql) {
        this.unfinished = unfinished;
        this.sql = sql;
    }

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_MINUTE;
    }

    @Override
    @Transactional
    public void work(ZonedDateTime now) {
        var mine = sql.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
        if (mine) {
            unfinished.resubmitIncompletePublicationsOlderThan(PATIENCE);
        }
    }
}
