package org.openseat.documents.reception;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many files an account may send in a day, and how many one request of a child may get, whoever sends them.
///
/// Ten times what a family with photos of every page has; a clerk who scans letters stays below it as well.
@Component
public class Quota {

    static final int FILES = 300;
    static final long BYTES = 1500L << 20;

    private final JdbcClient sql;
    private final Clock clock;

    Quota(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Counts them, if the day has room for them.
    ///
    /// @param whose an account, the visit of somebody who has not signed in, or a packet
    public boolean takes(UUID whose, int files, long bytes, Instant now) {
        return files <= FILES
                && bytes <= BYTES
                && sql.sql("""
                        insert into upload_day as so_far (day, whose, files, bytes) values (:day, :whose, :files, :bytes)
                        on conflict (day, whose) do update
                           set files = so_far.files + excluded.files, bytes = so_far.bytes + excluded.bytes
                         where so_far.files + excluded.files <= :most and so_far.bytes + excluded.bytes <= :mostBytes
                        """)
                                .param("day", day(now))
                                .param("whose", whose)
                                .param("files", files)
                                .param("bytes", bytes)
                                .param("most", FILES)
                                .param("mostBytes", BYTES)
                                .update()
                        == 1;
    }

    public void forget(Instant before) {
        sql.sql("delete from upload_day where day < :day")
                .param("day", day(before))
                .update();
    }

    private LocalDate day(Instant now) {
        return now.atZone(clock.getZone()).toLocalDate();
    }
}
