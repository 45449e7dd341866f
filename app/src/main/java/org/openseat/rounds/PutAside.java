package org.openseat.rounds;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of pieces of work that failed, and until when each is left alone.
@Repository
class PutAside {

    private final JdbcClient sql;

    PutAside(JdbcClient sql) {
        this.sql = sql;
    }

    /// Each that was put aside, and until when.
    Map<String, Instant> of(String round) {
        var aside = new HashMap<String, Instant>();
        sql.sql("select piece, until from put_aside where round = :round")
                .param("round", round)
                .query(row -> {
                    aside.put(
                            row.getString("piece"),
                            row.getObject("until", OffsetDateTime.class).toInstant());
                });
        return aside;
    }

    void put(String round, String piece, Instant now, String problem) {
        sql.sql("""
                insert into put_aside as before (round, piece, tries, until, problem)
                values (:round, :piece, 1, :now::timestamptz + interval '1 minute', :problem)
                on conflict (round, piece) do update
                    set tries = before.tries + 1, problem = excluded.problem,
                        until = :now::timestamptz + least(interval '1 minute' * 2 ^ least(before.tries, 11),
                                                          interval '1 day')""")
                .param("round", round)
                .param("piece", piece)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("problem", problem)
                .update();
    }

    void takeBack(String round, String piece) {
        sql.sql("delete from put_aside where round = :round and piece = :piece")
                .param("round", round)
                .param("piece", piece)
                .update();
    }
}
