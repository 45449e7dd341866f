package org.openseat.lottery.freeze;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openseat.district.SchoolYear;
import org.openseat.engine.Pool;
import org.openseat.engine.kinds.Priority;
import org.openseat.engine.publish.FrozenRun;
import org.openseat.engine.publish.Program;
import org.openseat.engine.publish.Program.Counted;
import org.openseat.engine.publish.Program.Share;
import org.openseat.engine.publish.RunRules;
import org.openseat.lottery.run.LotteryRun;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of a run as it was frozen; they are written once and read by everything that follows.
@Repository
public class FrozenTables {

    /// Figures from 1 to 9 are not told. (design draw §5)
    public static final int SMALL = 10;

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final Rows rows;

    FrozenTables(JdbcClient sql, JdbcTemplate batches, Rows rows) {
        this.sql = sql;
        this.batches = batches;
        this.rows = rows;
    }

    /// Who takes part, in byte order of the pseudonyms.
    public record Child(
            UUID student, UUID application, String pseudonym, String draw, String group, List<Choice> choices) {

        /// @param number as the family numbered it
        public record Choice(int number, int pool, Priority priority) {}
    }

    boolean pointsFrozen(SchoolYear cycle) {
        return sql.sql("select exists (select from points_run where cycle = :cycle and frozen is not null)")
                .param("cycle", cycle.label())
                .query(Boolean.class)
                .single();
    }

    RunRules rules(LotteryRun run) {
        return new RunRules(
                run.label(),
                run.cycle().label(),
                Kinds.word(run.category()),
                run.number(),
                run.mechanism(),
                run.waiting(),
                run.valueSource(),
                run.valueBytes(),
                run.valueDue(),
                SMALL,
                run.engine(),
                run.policy(),
                Map.of());
    }

    void write(UUID run, List<Pools.OfProgram> pools, List<Child> children) {
        for (int number = 0; number < pools.size(); number++) {
            pool(run, number, pools.get(number));
        }
        rows.copy("run_child (run, n, student, application, pseudonym, draw_id, grp)", out -> {
            for (int n = 0; n < children.size(); n++) {
                var child = children.get(n);
                out.row(run, n, child.student(), child.application(), child.pseudonym(), child.draw(), child.group());
            }
        });
        rows.copy("run_choice (run, n, choice, pool, band, tier, points)", out -> {
            for (int n = 0; n < children.size(); n++) {
                for (var choice : children.get(n).choices()) {
                    var place = choice.priority();
                    out.row(run, n, choice.number(), choice.pool(), place.band(), place.tier(), place.points());
                }
            }
        });
    }

    private void pool(UUID run, int number, Pools.OfProgram of) {
        var pool = of.pool();
        var counted = java.util.Objects.requireNonNull(pool.counted());
        sql.sql("""
                insert into run_pool (run, pool, code, program, school, name, grade, capacity, continuing, target, seats, hard)
                values (:run, :pool, :code, :program, :school, :name, :grade, :capacity, :continuing, :target, :seats, :hard)""")
                .param("run", run)
                .param("pool", number)
                .param("code", pool.id())
                .param("program", of.program().code())
                .param("school", pool.school())
                .param("name", pool.name())
                .param("grade", pool.grade())
                .param("capacity", counted.capacity())
                .param("continuing", counted.continuing())
                .param("target", counted.target())
                .param("seats", pool.openings())
                .param("hard", pool.mode() == Pool.Mode.HARD)
                .update();
        batches.batchUpdate(
                "insert into run_share (run, pool, grp, floor, ceiling) values (?, ?, ?, ?, ?)",
                pool.shares().stream()
                        .map(share -> new Object[] {run, number, share.group(), share.floor(), share.ceiling()})
                        .toList());
    }

    void leftOut(UUID run, List<Wish> wishes) {
        rows.copy(
                "run_left_out (run, application, student, program, choice, code, facts)",
                out -> wishes.forEach(wish -> out.row(
                        run,
                        wish.application(),
                        wish.student(),
                        wish.program(),
                        wish.number(),
                        wish.code(),
                        wish.facts() == null ? "{}" : wish.facts())));
    }

    void files(UUID run, FrozenRun frozen) {
        file(run, "manifest.txt", (frozen.manifest().hex() + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        frozen.files().forEach((name, bytes) -> file(run, "frozen/" + name, bytes));
    }

    public void file(UUID run, String name, byte[] bytes) {
        sql.sql("""
                insert into run_file (run, name, bytes, sha256) values (:run, :name, :bytes, encode(sha256(:bytes), 'hex'))
                on conflict (run, name) do nothing""").param("run", run).param("name", name).param("bytes", bytes).update();
    }

    List<Program> pools(UUID run) {
        var shares = new java.util.HashMap<Integer, List<Share>>();
        sql.sql("select pool, grp, floor, ceiling from run_share where run = :run order by pool, grp")
                .param("run", run)
                .query(row -> {
                    shares.computeIfAbsent(row.getInt("pool"), _ -> new ArrayList<>())
                            .add(new Share(row.getString("grp"), row.getInt("floor"), row.getInt("ceiling")));
                });
        return sql.sql("select * from run_pool where run = :run order by pool")
                .param("run", run)
                .query((row, _) -> new Program(
                        row.getString("code"),
                        row.getString("school"),
                        row.getString("name"),
                        row.getString("grade"),
                        new Counted(row.getInt("capacity"), row.getInt("continuing"), row.getString("target")),
                        row.getInt("seats"),
                        row.getBoolean("hard") ? Pool.Mode.HARD : Pool.Mode.SOFT,
                        shares.getOrDefault(row.getInt("pool"), List.of())))
                .list();
    }

    public List<Child> children(UUID run) {
        var choices = new ArrayList<List<Child.Choice>>();
        sql.sql("select n, choice, pool, band, tier, points from run_choice where run = :run order by n, choice")
                .param("run", run)
                .query(row -> {
                    while (choices.size() <= row.getInt("n")) {
                        choices.add(new ArrayList<>());
                    }
                    choices.get(row.getInt("n"))
                            .add(new Child.Choice(
                                    row.getInt("choice"),
                                    row.getInt("pool"),
                                    new Priority(row.getInt("band"), row.getInt("tier"), row.getInt("points"))));
                });
        return sql.sql(
                        "select n, student, application, pseudonym, draw_id, grp from run_child where run = :run order by n")
                .param("run", run)
                .query((row, n) -> new Child(
                        row.getObject("student", UUID.class),
                        row.getObject("application", UUID.class),
                        row.getString("pseudonym"),
                        row.getString("draw_id"),
                        row.getString("grp"),
                        choices.get(n)))
                .list();
    }
}
