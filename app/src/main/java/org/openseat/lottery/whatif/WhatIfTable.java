package org.openseat.lottery.whatif;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The table of questions, each with how far it has come.
@Repository
class WhatIfTable {

    private final JdbcClient sql;
    private final JsonMapper json;

    WhatIfTable(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    enum State {
        WAITING,
        RUNNING,
        DONE,
        STOPPED
    }

    record Asked(
            UUID id,
            UUID run,
            String label,
            Instant at,
            Change change,
            int draws,
            State state,
            int done,
            @Nullable Outcome outcome) {}

    void add(UUID id, UUID run, AccountId by, Change change, int draws, Instant at) {
        sql.sql("""
                insert into what_if (id, run, by, at, change, draws, state)
                values (:id, :run, :by, :at, :change::jsonb, :draws, 'WAITING')
                on conflict (id) do nothing""")
                .param("id", id)
                .param("run", run)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("change", json.writeValueAsString(change))
                .param("draws", draws)
                .update();
    }

    Optional<Asked> find(UUID id) {
        return sql.sql("select w.*, r.label from what_if w join lottery_run r on r.id = w.run where w.id = :id")
                .param("id", id)
                .query((row, _) -> asked(row))
                .optional();
    }

    List<Asked> last(int most) {
        return sql.sql("""
                select w.*, r.label from what_if w join lottery_run r on r.id = w.run order by w.at desc limit :most""").param("most", most).query((row, _) -> asked(row)).list();
    }

    /// The next one that nobody computes, also one whose node has died; for five minutes, which every step renews.
    Optional<UUID> take() {
        return sql.sql("""
                update what_if set state = 'RUNNING', lease = now() + interval '5 minutes'
                 where id = (select id from what_if where state = 'WAITING' or state = 'RUNNING' and lease < now()
                              order by at limit 1 for update skip locked)
                returning id""").query((row, _) -> row.getObject("id", UUID.class)).optional();
    }

    /// False once somebody wants it stopped.
    boolean goOn(UUID id, int done) {
        return sql.sql("""
                update what_if set done = :done, lease = now() + interval '5 minutes'
                 where id = :id and state = 'RUNNING' and not stop""").param("id", id).param("done", done).update() == 1;
    }

    void done(UUID id, Outcome outcome) {
        sql.sql(
                        "update what_if set state = 'DONE', done = draws, result = :result::jsonb where id = :id and state = 'RUNNING'")
                .param("id", id)
                .param("result", json.writeValueAsString(outcome))
                .update();
    }

    void stopped(UUID id) {
        sql.sql("update what_if set state = 'STOPPED' where id = :id and state = 'RUNNING'")
                .param("id", id)
                .update();
    }

    void stop(UUID id) {
        sql.sql("""
                update what_if set stop = true, state = case state when 'WAITING' then 'STOPPED' else state end
                 where id = :id and state in ('WAITING', 'RUNNING')""").param("id", id).update();
    }

    /// Kept for thirty days. (design draw §3)
    void forget(Instant now) {
        sql.sql("delete from what_if where at < :before")
                .param("before", now.minus(java.time.Duration.ofDays(30)).atOffset(ZoneOffset.UTC))
                .update();
    }

    private Asked asked(ResultSet row) throws SQLException {
        var result = row.getString("result");
        return new Asked(
                row.getObject("id", UUID.class),
                row.getObject("run", UUID.class),
                row.getString("label"),
                row.getTimestamp("at").toInstant(),
                json.readValue(row.getString("change"), Change.class),
                row.getInt("draws"),
                State.valueOf(row.getString("state")),
                row.getInt("done"),
                result == null ? null : json.readValue(result, Outcome.class));
    }
}
