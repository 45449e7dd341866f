package org.openseat.lottery.result;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.lottery.draw.KeptTold;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.choices.Category;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads results that are released, for the families of a child; and the samples that staff look at before that.
@Repository
class ResultTable {

    private static final TypeReference<List<KeptTold>> LIST = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;

    ResultTable(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// What one run gave one child, or one child at one school.
    ///
    /// @param number in the lottery; 0 goes first
    /// @param choice which one came true; null for none
    record Drawn(
            UUID run,
            String cycle,
            Category category,
            LocalDate acceptBy,
            int n,
            UUID application,
            String pseudonym,
            int number,
            @Nullable Integer choice,
            List<KeptTold> told) {}

    /// A program that was asked for.
    record Asked(int choice, String program, String name, String grade) {}

    /// What was left out before the draw, and why.
    record LeftOut(UUID run, String cycle, Category category, int choice, String program, String name, Told why) {}

    /// Whether this account may act for the child.
    boolean family(AccountId family, UUID child) {
        return sql.sql("select exists (select from may_act_for where account = :account and student = :child)")
                .param("account", family.value())
                .param("child", child)
                .query(Boolean.class)
                .single();
    }

    boolean anyReleased(UUID child) {
        return sql.sql("""
                select exists (select from released_result where student = :child)
                    or exists (select from released_left_out where student = :child)""").param("child", child).query(Boolean.class).single();
    }

    /// Whether the child stands in a run whose fingerprint is public.
    boolean anyAnnounced(UUID child) {
        return sql.sql("""
                select exists (select from run_child c join lottery_run r on r.id = c.run
                                where c.student = :child and r.announced_at is not null)""").param("child", child).query(Boolean.class).single();
    }

    List<Drawn> released(UUID child) {
        return sql.sql("""
                select run, cycle, category, accept_by, n, application, pseudonym, number, choice, told from released_result
                 where student = :child order by cycle desc, category, pseudonym""").param("child", child).query((row, _) -> drawn(row)).list();
    }

    List<LeftOut> leftOut(UUID child) {
        return sql.sql("""
                select l.run, l.cycle, l.category, l.choice, l.program, p.name, l.code, l.facts
                  from released_left_out l join program p on p.code = l.program
                 where l.student = :child order by l.cycle desc, l.category, l.choice""")
                .param("child", child)
                .query((row, _) -> new LeftOut(
                        row.getObject("run", UUID.class),
                        row.getString("cycle"),
                        Category.valueOf(row.getString("category")),
                        row.getInt("choice"),
                        row.getString("program"),
                        row.getString("name"),
                        new Told(row.getString("code"), json.readValue(row.getString("facts"), FACTS))))
                .list();
    }

    List<Asked> asked(UUID run, int n) {
        return sql.sql("""
                select c.choice, p.program, p.name, p.grade from run_choice c join run_pool p on p.run = c.run and p.pool = c.pool
                 where c.run = :run and c.n = :n order by c.choice""")
                .param("run", run)
                .param("n", n)
                .query((row, _) -> new Asked(
                        row.getInt("choice"), row.getString("program"), row.getString("name"), row.getString("grade")))
                .list();
    }

    /// Somebody for whom the draw came out so, before it is released: only for a look at the words.
    Optional<Drawn> sample(UUID run, String outcome) {
        var condition = switch (outcome) {
            case "OFFER" -> "r.pool is not null";
            case "LIST" -> "r.pool is null and exists (select from run_waiting w where w.run = r.run and w.n = r.n)";
            case "NO_SEAT" ->
                "r.pool is null and not exists (select from run_waiting w where w.run = r.run and w.n = r.n)";
            default -> "false";
        };
        return sql.sql("""
                select r.run, l.cycle, l.category, l.accept_by, r.n, c.application, c.pseudonym, r.number, r.choice, r.told
                  from run_result r join run_child c on c.run = r.run and c.n = r.n join lottery_run l on l.id = r.run
                 where r.run = :run and %s order by r.number limit 1""".formatted(condition))
                .param("run", run)
                .query((row, _) -> drawn(row))
                .optional();
    }

    private Drawn drawn(ResultSet row) throws SQLException {
        return new Drawn(
                row.getObject("run", UUID.class),
                row.getString("cycle"),
                Category.valueOf(row.getString("category")),
                row.getObject("accept_by", LocalDate.class),
                row.getInt("n"),
                row.getObject("application", UUID.class),
                row.getString("pseudonym"),
                row.getInt("number"),
                row.getObject("choice", Integer.class),
                new ArrayList<>(json.readValue(row.getString("told"), LIST)));
    }
}
