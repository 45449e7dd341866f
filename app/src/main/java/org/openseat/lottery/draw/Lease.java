package org.openseat.lottery.draw;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.openseat.lottery.run.RunState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which node draws a run. PostgreSQL's clock decides, and the last statement asks once more. (design draw §1)
@Repository
class Lease {

    private final JdbcClient sql;

    Lease(JdbcClient sql) {
        this.sql = sql;
    }

    /// For five minutes; a million applications take one.
    boolean take(UUID run, UUID runner) {
        return sql.sql("""
                update lottery_run set runner = :runner, lease = now() + interval '5 minutes'
                 where id = :run and state = 'VALUED' and (runner is null or lease < now())""").param("run", run).param("runner", runner).update() == 1;
    }

    /// False when another node has taken it since, or the run is not to be drawn any more.
    boolean finish(UUID run, UUID runner, RunState state, String refused, Instant at) {
        return sql.sql("""
                update lottery_run set state = :state, drawn_at = :at, refused = nullif(:refused, ''), runner = null, lease = null
                 where id = :run and state = 'VALUED' and runner = :runner""")
                        .param("run", run)
                        .param("runner", runner)
                        .param("state", state.name())
                        .param("refused", refused)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
