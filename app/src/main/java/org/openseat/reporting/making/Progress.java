package org.openseat.reporting.making;

import java.time.Instant;
import java.time.ZoneOffset;
import org.openseat.reporting.RunId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How far each run is, told while it is being made, and whether somebody called it off.
///
/// Written beside the transaction that makes the file: that one is seen only when it is done.
@Repository
public class Progress {

    private final JdbcClient sql;

    Progress(JdbcClient sql) {
        this.sql = sql;
    }

    /// Begins, or begins again after a node went away; answers how often it was tried by now.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int begin(RunId run, Instant now) {
        return sql.sql("""
                update report_progress set started = :now, tries = tries + 1, rows_read = 0, total = null
                 where run = :run returning tries
                """)
                .param("run", run.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /// Notes how many rows were read; answers false when the run was called off.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean at(RunId run, long read, long total) {
        return sql.sql("""
                update report_progress set rows_read = :read, total = :total where run = :run returning canceled is null
                """)
                .param("run", run.value())
                .param("read", read)
                .param("total", Math.max(read, total))
                .query(Boolean.class)
                .single();
    }

    @Transactional
    public void cancel(RunId run, Instant now) {
        sql.sql("update report_progress set canceled = ? where run = ? and canceled is null")
                .params(now.atOffset(ZoneOffset.UTC), run.value())
                .update();
    }
}
