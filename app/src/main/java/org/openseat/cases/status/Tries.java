package org.openseat.cases.status;

import java.time.Duration;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Slows down those who guess: within 15 minutes a number may be missed 5 times by all together, and one network may
/// miss 30 times. (docs/decisions/2026-11-22-status-without-sign-in.md)
///
/// A try counts as missed before it is looked at, so many at once are not let through together.
@Repository
class Tries {

    static final int OF_A_NUMBER = 5;
    static final int OF_A_NETWORK = 30;

    private final JdbcClient sql;

    Tries(JdbcClient sql) {
        this.sql = sql;
    }

    /// How long to wait before this try may be made; nothing when it may now.
    Duration wait(byte[] number, String network) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:number, 226))")
                .param("number", HexFormat.of().formatHex(number))
                .query((row, n) -> n)
                .single();
        var seconds = sql.sql("""
                        select coalesce(ceil(extract(epoch from max(at) + interval '15 minutes' - now())), 0)
                          from ((select at from status_try where number_hash = :number
                                  order by at desc offset :tries - 1 limit 1)
                                union all
                                (select at from status_try where network = :network
                                  order by at desc offset :many - 1 limit 1)) as limits""")
                .param("number", number)
                .param("network", network)
                .param("tries", OF_A_NUMBER)
                .param("many", OF_A_NETWORK)
                .query(Long.class)
                .single();
        return Duration.ofSeconds(Math.max(0, seconds));
    }

    long note(byte[] number, String network) {
        sql.sql("delete from status_try where at < now() - interval '1 day'").update();
        return sql.sql("insert into status_try (number_hash, network) values (:number, :network) returning id")
                .param("number", number)
                .param("network", network)
                .query(Long.class)
                .single();
    }

    void succeeded(long id) {
        sql.sql("delete from status_try where id = :id").param("id", id).update();
    }
}
