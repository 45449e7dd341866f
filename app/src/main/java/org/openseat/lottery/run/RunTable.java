package org.openseat.lottery.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.district.SchoolYear;
import org.openseat.engine.Mechanism;
import org.openseat.engine.WaitingLists;
import org.openseat.lottery.run.LotteryRun.Aside;
import org.openseat.lottery.run.LotteryRun.Times;
import org.openseat.rulebook.choices.Category;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of runs, and who did what in each.
@Repository
public class RunTable {

    private final JdbcClient sql;

    RunTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Something that was done in a run.
    ///
    /// @param by the name of who did it; null for the system itself
    public record Event(
            Instant at,
            @Nullable String by,
            String what,
            @Nullable String note) {}

    /// False where a run of this category and cycle counts already.
    public boolean add(LotteryRun run) {
        return sql.sql("""
                insert into lottery_run (id, cycle, category, run, label, state, mechanism, waiting, source, value_source,
                    value_bytes, value_due, engine, policy, accept_by, replaces, prepared_at)
                values (:id, :cycle, :category, :run, :label, 'PREPARED', :mechanism, :waiting, :source, :valueSource,
                    :bytes, :due, :engine, :policy, :acceptBy, :replaces, :prepared)
                on conflict (cycle, category) where state <> 'SET_ASIDE' do nothing""")
                        .param("id", run.id())
                        .param("cycle", run.cycle().label())
                        .param("category", run.category().name())
                        .param("run", run.number())
                        .param("label", run.label())
                        .param("mechanism", run.mechanism().name())
                        .param("waiting", run.waiting().name())
                        .param("source", run.source().name())
                        .param("valueSource", run.valueSource())
                        .param("bytes", run.valueBytes())
                        .param("due", utc(run.valueDue()))
                        .param("engine", run.engine())
                        .param("policy", run.policy())
                        .param("acceptBy", run.acceptBy())
                        .param("replaces", run.replaces())
                        .param("prepared", utc(run.times().prepared()))
                        .update()
                == 1;
    }

    public Optional<LotteryRun> find(UUID id) {
        return sql.sql("select * from lottery_run where id = :id")
                .param("id", id)
                .query((row, _) -> run(row))
                .optional();
    }

    /// Held until the end of the transaction.
    public Optional<LotteryRun> lock(UUID id) {
        return sql.sql("select * from lottery_run where id = :id for update")
                .param("id", id)
                .query((row, _) -> run(row))
                .optional();
    }

    /// Every run, the newest cycle and run first.
    public List<LotteryRun> all() {
        return sql.sql("select * from lottery_run order by cycle desc, category, run desc")
                .query((row, _) -> run(row))
                .list();
    }

    /// The runs of a category and cycle, the last one first.
    public List<LotteryRun> of(SchoolYear cycle, Category category) {
        return sql.sql("select * from lottery_run where cycle = :cycle and category = :category order by run desc")
                .param("cycle", cycle.label())
                .param("category", category.name())
                .query((row, _) -> run(row))
                .list();
    }

    public List<UUID> in(RunState state) {
        return sql.sql("select id from lottery_run where state = :state order by prepared_at, id")
                .param("state", state.name())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    public void frozen(UUID id, String manifest, Instant at) {
        change(id, "state = 'FROZEN', manifest = :manifest, frozen_at = :at", Map.of("manifest", manifest), at);
    }

    public void announced(UUID id, Instant at) {
        change(id, "state = 'ANNOUNCED', announced_at = :at", Map.of(), at);
    }

    public void valued(UUID id, byte[] value, @Nullable String signature, Instant at) {
        change(
                id,
                "state = 'VALUED', value = :value, signature = nullif(:signature, ''), valued_at = :at",
                Map.of("value", value, "signature", signature == null ? "" : signature),
                at);
    }

    public void signed(UUID id, Instant opens, LocalDate acceptBy, Instant at) {
        change(
                id,
                "state = 'SIGNED', signed_at = :at, opens_at = :opens, accept_by = :acceptBy",
                Map.of("opens", utc(opens), "acceptBy", acceptBy),
                at);
    }

    public void shown(UUID id, RunState state) {
        sql.sql("update lottery_run set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    public void held(UUID id, Instant at) {
        change(id, "state = 'HELD', held_at = :at", Map.of(), at);
    }

    public void setAside(UUID id, Aside aside, Instant at) {
        change(
                id,
                "state = 'SET_ASIDE', aside_code = :code, aside_why = :why, lease = :at",
                Map.of("code", aside.code(), "why", aside.why()),
                at);
    }

    private void change(UUID id, String set, Map<String, ?> values, Instant at) {
        sql.sql("update lottery_run set " + set + " where id = :id")
                .param("id", id)
                .param("at", utc(at))
                .params(values)
                .update();
    }

    public void note(UUID run, String what, @Nullable AccountId by, @Nullable String note, Instant at) {
        sql.sql("insert into run_event (run, at, by, what, note) values (:run, :at, :by, :what, :note)")
                .param("run", run)
                .param("at", utc(at))
                .param("by", by == null ? null : by.value())
                .param("what", what)
                .param("note", note)
                .update();
    }

    /// Oldest first.
    public List<Event> events(UUID run) {
        return sql.sql("""
                select e.at, a.display_name, e.what, e.note from run_event e left join account a on a.id = e.by
                 where e.run = :run order by e.id""")
                .param("run", run)
                .query((row, _) -> new Event(
                        row.getTimestamp("at").toInstant(),
                        row.getString("display_name"),
                        row.getString("what"),
                        row.getString("note")))
                .list();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static LotteryRun run(ResultSet row) throws SQLException {
        var why = row.getString("aside_why");
        return new LotteryRun(
                row.getObject("id", UUID.class),
                SchoolYear.parse(row.getString("cycle")),
                Category.valueOf(row.getString("category")),
                row.getInt("run"),
                row.getString("label"),
                RunState.valueOf(row.getString("state")),
                Mechanism.valueOf(row.getString("mechanism")),
                WaitingLists.Rule.valueOf(row.getString("waiting")),
                ValueSource.valueOf(row.getString("source")),
                row.getString("value_source"),
                row.getInt("value_bytes"),
                row.getTimestamp("value_due").toInstant(),
                row.getString("engine"),
                row.getString("policy"),
                row.getString("manifest"),
                row.getBytes("value"),
                row.getString("signature"),
                row.getObject("accept_by", LocalDate.class),
                row.getObject("replaces", UUID.class),
                times(row),
                row.getString("refused"),
                why == null ? null : new Aside(row.getString("aside_code"), why));
    }

    private static Times times(ResultSet row) throws SQLException {
        return new Times(
                row.getTimestamp("prepared_at").toInstant(),
                instant(row, "frozen_at"),
                instant(row, "announced_at"),
                instant(row, "valued_at"),
                instant(row, "drawn_at"),
                instant(row, "signed_at"),
                instant(row, "opens_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
