package org.openseat.cases.days;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseKind;
import org.openseat.cases.CaseKinds;
import org.openseat.cases.CaseNews;
import org.openseat.district.SchoolYear;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The tables in which running deadlines are planned and moved, many at a time.
@Repository
class RecountTables {

    /// A request whose deadline stands as a group of the plan found it. The date is compared too, so that nothing is
    /// moved
    /// twice and nothing that staff have decided meanwhile.
    private static final String PLANNED = """
            recount_group g join {table} p
                on p.due = g.was and p.school_year = g.year and {deadline} ->> 'clock' = g.clock
                   and {deadline} ->> 'start' = g.start
             where g.change = :change and g.kind = :kind and g.fate = 'MOVES'""";

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final CaseKinds kinds;

    RecountTables(JdbcClient sql, JdbcTemplate batches, JsonMapper json, CaseKinds kinds) {
        this.sql = sql;
        this.batches = batches;
        this.json = json;
        this.kinds = kinds;
    }

    /// The same sentence for each kind's table.
    private JdbcClient.StatementSpec of(CaseKind kind, String sentence) {
        var kept = kind.deadlines();
        return sql.sql(sentence.replace("{planned}", PLANNED)
                .replace("{table}", kept.table())
                .replace("{deadline}", "(" + kept.deadline() + ")")
                .replace("{moves}", kept.moves()));
    }

    /// The key of a deadline's name.
    static String words(CaseKind kind, String clock) {
        return kind.words() + ".clock." + clock;
    }

    /// Every deadline that runs, in groups.
    List<RunningGroup> running() {
        return kinds.all().stream().flatMap(kind -> running(kind).stream()).toList();
    }

    private List<RunningGroup> running(CaseKind kind) {
        return of(kind, """
                select {deadline} ->> 'clock' as clock, {deadline} ->> 'start' as start, p.school_year, p.due,
                       count(*) as cases
                  from {table} p where p.due is not null
                 group by 1, 2, 3, 4 order by 4, 2, 1, 3""")
                .query((row, number) -> new RunningGroup(
                        kind,
                        String.valueOf(row.getString("clock")),
                        String.valueOf(row.getString("start")),
                        SchoolYear.parse(row.getString("school_year")),
                        row.getObject("due", LocalDate.class),
                        row.getInt("cases")))
                .list();
    }

    /// Begins a recount; false when it was begun before, and its plan stands.
    boolean begin(long change, Instant now) {
        return sql.sql("insert into recount (change, planned) values (?, ?) on conflict do nothing")
                        .params(change, now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void plan(long change, RecountPlan plan) {
        batches.batchUpdate(
                "insert into recount_group values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)",
                plan.lines().stream().map(line -> columns(change, line)).toList());
    }

    private @Nullable Object[] columns(long change, RecountPlan.Line line) {
        var group = line.group();
        return new @Nullable Object[] {
            change,
            group.kind().code(),
            group.clock(),
            group.start(),
            group.year().label(),
            group.was(),
            group.cases(),
            line.fate().name(),
            line.counted().date(),
            json.writeValueAsString(line.counted())
        };
    }

    /// The last of the next `size` requests with a deadline after this one, by id; empty when there are none.
    Optional<UUID> stretch(CaseKind kind, UUID after, int size) {
        return of(kind, """
                select id from (select p.id from {table} p where p.due is not null and p.id > :after
                                 order by p.id limit :size) next order by id desc limit 1""")
                .param("after", after)
                .param("size", size)
                .query(UUID.class)
                .optional();
    }

    /// Moves the deadlines of one stretch and tells the timeline why. What staff hold this moment is left for later.
    int move(long change, CaseKind kind, UUID after, UUID last, Instant now) {
        return of(kind, """
                with picked as (
                    select p.id, g.clock, g.was, g.counted, g.deadline
                      from {planned} and p.id > :after and p.id <= :last
                       for no key update of p skip locked
                ), moved as (
                    update {table} p set {moves}, due = k.counted from picked k where p.id = k.id
                ), noted as (
                    insert into moved_deadline (change, case_id, clock, was, becomes)
                    select :change, id, clock, was, counted from picked
                )
                insert into case_event (case_id, at, who, actor, what, facts, why)
                select k.id, :now, c.who, c.actor, 'DEADLINE_MOVED',
                       jsonb_build_object('clock', k.clock, 'old', k.was, 'new', k.counted), c.why
                  from picked k cross join calendar_change c where c.id = :change""")
                .param("change", change)
                .param("kind", kind.code())
                .param("after", after)
                .param("last", last)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Whether a deadline still stands where the plan says that it moves.
    boolean leftOver(long change) {
        return kinds.all().stream()
                .anyMatch(kind -> of(kind, "select exists (select from {planned})")
                        .param("change", change)
                        .param("kind", kind.code())
                        .query(Boolean.class)
                        .single());
    }

    void done(long change, Instant now) {
        sql.sql("update recount set done = ? where change = ? and done is null")
                .params(now.atOffset(ZoneOffset.UTC), change)
                .update();
    }

    /// Takes so many families that are to be told of a date that moved, once all have moved: a request that was decided
    /// meanwhile, or moved again, is passed over.
    List<CaseNews.DeadlineMoved> takeUntold(CaseKind kind, int most, Instant now) {
        return of(kind, """
                with next as (
                    select m.change, m.case_id
                      from moved_deadline m join recount c on c.change = m.change join {table} p on p.id = m.case_id
                     where m.told is null and c.done is not null
                     order by m.change, m.case_id limit :most for update of m skip locked
                ), told as (
                    update moved_deadline m set told = :now from next n
                     where m.change = n.change and m.case_id = n.case_id
                    returning m.case_id, m.clock, m.was, m.becomes
                )
                select distinct on (p.id) p.id as request, t.was as old from told t join {table} p on p.id = t.case_id
                 where p.due = t.becomes and {deadline} ->> 'clock' = t.clock order by p.id, t.was""")
                .param("most", most)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new CaseNews.DeadlineMoved(new CaseId(row.getObject("request", UUID.class)), kind.code()))
                .list();
    }
}
