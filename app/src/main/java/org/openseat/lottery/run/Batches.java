package org.openseat.lottery.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The shares in which a result is shown: one child in a hundred, a pause, everybody. (design draw §4)
@Repository
public class Batches {

    static final int FIRST_PER_MILLE = 10;
    static final Duration PAUSE = Duration.ofMinutes(60);

    private static final int ALL = 1000;

    private final JdbcClient sql;

    Batches(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID run, Instant opens) {
        add(run, 1, FIRST_PER_MILLE, opens);
        add(run, 2, ALL, opens.plus(PAUSE));
    }

    private void add(UUID run, int part, int perMille, Instant opens) {
        sql.sql("insert into release_batch (run, part, per_mille, opens_at) values (:run, :part, :perMille, :opens)")
                .param("run", run)
                .param("part", part)
                .param("perMille", perMille)
                .param("opens", RunTable.utc(opens))
                .update();
    }

    /// Opens what is due; how many shares that were.
    public int open(UUID run, Instant now) {
        return sql.sql("""
                update release_batch set opened_at = :now where run = :run and opened_at is null and opens_at <= :now""").param("run", run).param("now", RunTable.utc(now)).update();
    }

    /// How far the showing has come, for a run that goes on.
    public RunState shown(UUID run) {
        var opened = sql.sql("select opened_at is not null from release_batch where run = :run order by part")
                .param("run", run)
                .query(Boolean.class)
                .list();
        if (opened.equals(List.of(true, true))) {
            return RunState.RELEASED;
        }
        return opened.contains(true) ? RunState.STARTED : RunState.SIGNED;
    }
}
