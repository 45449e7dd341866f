package org.openseat.permits.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.CalendarMove;
import org.openseat.rulebook.PermitClock;
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
            recount_group g join permit_request p
                on p.due = g.was and p.school_year = g.year and p.deadline ->> 'clock' = g.clock
                   and (p.deadline ->> 'start')::date = g.start
             where g.change = :change and g.fate = 'MOVES'""";

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    RecountTables(JdbcClient sql, JdbcTemplate batches, JsonMapper json) {
        this.sql = sql;
        this.batches = batches;
        this.json = json;
    }

    /// Every deadline that runs, in groups.
    List<RunningGroup> running() {
        return sql.sql("""
                select deadline ->> 'clock' as clock, (deadline ->> 'start')::date as start, school_year, due,
                       count(*) as cases
                  from permit_request where deadline is not null
                 group by 1, 2, 3, 4 order by 4, 2, 1, 3""").query(RecountTables::group).list();
    }

    private static RunningGroup group(ResultSet row, int number) throws SQLException {
        return new RunningGroup(
                PermitClock.valueOf(row.getString("clock")),
                row.getObject("start", LocalDate.class),
                SchoolYear.parse(row.getString("school_year")),
                row.getObject("due", LocalDate.class),
                row.getInt("cases"));
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
                "insert into recount_group values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)",
                plan.lines().stream().map(line -> columns(change, line)).toList());
    }

    private @Nullable Object[] columns(long change, RecountPlan.Line line) {
        var group = line.group();
        return new @Nullable Object[] {
            change,
            group.clock().name(),
            group.start(),
            group.year().label(),
            group.was(),
            group.cases(),
            line.fate().name(),
            line.counted().date(),
            line.fate() == CalendarMove.MOVES ? json.writeValueAsString(line.counted()) : null
        };
    }

    /// The last of the next `size` requests with a deadline after this one, by id; empty when there are none.
    Optional<UUID> stretch(UUID after, int size) {
        return sql.sql("""
                select id from (select id from permit_request where deadline is not null and id > :after
                                 order by id limit :size) next order by id desc limit 1""")
                .param("after", after)
                .param("size", size)
                .query(UUID.class)
                .optional();
    }

    /// Moves the deadlines of one stretch and tells the timeline why. What staff hold this moment is left for later.
    int move(long change, UUID after, UUID last, Instant now) {
        return sql.sql("""
                with picked as (
                    select p.id, g.clock, g.was, g.counted, g.deadline
                      from %s and p.id > :after and p.id <= :last
                       for no key update of p skip locked
                ), moved as (
                    update permit_request p set deadline = k.deadline, due = k.counted from picked k where p.id = k.id
                ), noted as (
                    insert into moved_deadline (change, permit, clock, was, becomes)
                    select :change, id, clock, was, counted from picked
                )
                insert into case_event (case_id, at, who, actor, what, facts, why)
                select k.id, :now, c.who, c.actor, 'DEADLINE_MOVED',
                       jsonb_build_object('clock', k.clock, 'old', k.was, 'new', k.counted), c.why
                  from picked k cross join calendar_change c where c.id = :change""".formatted(PLANNED))
                .param("change", change)
                .param("after", after)
                .param("last", last)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Whether a deadline still stands where the plan says that it moves.
    boolean leftOver(long change) {
        return sql.sql("select exists (select from " + PLANNED + ")")
                .param("change", change)
                .query(Boolean.class)
                .single();
    }

    void done(long change, Instant now) {
        sql.sql("update recount set done = ? where change = ? and done is null")
                .params(now.atOffset(ZoneOffset.UTC), change)
                .update();
    }
}
