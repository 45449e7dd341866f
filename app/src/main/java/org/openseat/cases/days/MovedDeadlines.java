package org.openseat.cases.days;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.openseat.cases.CaseKinds;
import org.openseat.district.DayChange;
import org.openseat.rulebook.CalendarMove;
import org.openseat.schools.Calendars;
import org.openseat.schools.Years;
import org.openseat.schools.calendar.Recounts;
import org.openseat.schools.calendar.Sum;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What a change of the calendar would move, and what it has moved, in every kind of request.
@Repository
class MovedDeadlines implements Recounts {

    private final JdbcClient sql;
    private final RecountTables tables;
    private final Calendars calendars;
    private final Years years;
    private final CaseKinds kinds;

    MovedDeadlines(JdbcClient sql, RecountTables tables, Calendars calendars, Years years, CaseKinds kinds) {
        this.sql = sql;
        this.tables = tables;
        this.calendars = calendars;
        this.years = years;
        this.kinds = kinds;
    }

    @Override
    public Preview preview(List<DayChange> days, LocalDate today) {
        var plan = RecountPlan.of(tables.running(), calendars.calendar().with(days), years::numbers, today);
        return new Preview(plan.sums(), plan.uncounted());
    }

    @Override
    public boolean working() {
        return sql.sql("""
                select exists (select from calendar_change c left join recount r on r.change = c.id where r.done is null)""").query(Boolean.class).single();
    }

    @Override
    public Progress progress(long change) {
        return sql.sql("""
                select coalesce((select done is not null from recount where change = :change), false) as done,
                       (select coalesce(sum(cases), 0) from recount_group
                         where change = :change and fate = 'MOVES') as planned,
                       count(*) as moved, count(told) as told
                  from moved_deadline where change = :change""").param("change", change).query(Progress.class).single();
    }

    @Override
    public List<Sum> sums(long change) {
        return sql.sql("""
                select kind, clock, was, counted, fate, sum(cases) as cases from recount_group where change = :change
                 group by kind, clock, was, counted, fate order by was, counted, kind, clock""")
                .param("change", change)
                .query((row, number) -> sum(row))
                .list();
    }

    private Sum sum(ResultSet row) throws SQLException {
        return new Sum(
                clock(row),
                row.getObject("was", LocalDate.class),
                row.getObject("counted", LocalDate.class),
                CalendarMove.valueOf(row.getString("fate")),
                row.getInt("cases"));
    }

    @Override
    public List<Row> moved(long change, long from, int most) {
        return sql.sql("""
                select f.id, f.kind, f.number, btrim(s.first_name || ' ' || s.last_name) as child, m.clock, m.was, m.becomes,
                       m.told is not null as told
                  from moved_deadline m join case_file f on f.id = m.case_id join student s on s.id = f.student
                 where m.change = :change order by m.case_id limit :most offset :from""")
                .param("change", change)
                .param("most", most)
                .param("from", from)
                .query((row, number) -> row(row))
                .list();
    }

    private Row row(ResultSet row) throws SQLException {
        return new Row(
                "/" + kinds.get(row.getString("kind")).path() + "/" + row.getString("id"),
                row.getString("number"),
                row.getString("child"),
                clock(row),
                row.getObject("was", LocalDate.class),
                row.getObject("becomes", LocalDate.class),
                row.getBoolean("told"));
    }

    private String clock(ResultSet row) throws SQLException {
        return RecountTables.words(kinds.get(row.getString("kind")), row.getString("clock"));
    }
}
