package org.openseat.lottery.desk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who has looked at which sample in which language.
@Repository
class Samples {

    private static final List<String> OUTCOMES = List.of("OFFER", "LIST", "NO_SEAT");

    private final JdbcClient sql;

    Samples(JdbcClient sql) {
        this.sql = sql;
    }

    /// False for an outcome that there is not.
    boolean seen(UUID run, String outcome, SignedIn who, Instant at) {
        if (!OUTCOMES.contains(outcome)) {
            return false;
        }
        sql.sql("""
                insert into run_sample (run, outcome, language, by, at) values (:run, :outcome, :language, :by, :at)
                on conflict do nothing""")
                .param("run", run)
                .param("outcome", outcome)
                .param("language", who.language())
                .param("by", who.id().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }
}
