package org.openseat.permits.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.rulebook.CalendarMove;
import org.openseat.rulebook.PermitClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What a change of the calendar has moved, for its own page.
@Repository
class Moved {

    static final int PAGE = 50;

    private final JdbcClient sql;

    Moved(JdbcClient sql) {
        this.sql = sql;
    }

    /// How far a change has been worked through.
    record Progress(boolean done, int planned, int moved, int told) {}

    /// A request that moved.
    record Row(
            CaseId permit,
            ConfirmationNumber number,
            String child,
            PermitClock clock,
            LocalDate was,
            LocalDate becomes,
            boolean told) {}

    /// Whether a change is being worked through.
    boolean working() {
        return sql.sql("""
                select exists (select from calendar_change c left join recount r on r.change = c.id where r.done is null)""").query(Boolean.class).single();
    }

    Progress progress(long change) {
        return sql.sql("""
                select coalesce((select done is not null from recount where change = :change), false) as done,
                       (select coalesce(sum(cases), 0) from recount_group
                         where change = :change and fate = 'MOVES') as planned,
                       count(*) as moved, count(told) as told
                  from moved_deadline where change = :change""").param("change", change).query(Progress.class).single();
    }

    List<Sum> sums(long change) {
        return sql.sql("""
                select clock, was, counted, fate, sum(cases) as cases from recount_group where change = :change
                 group by clock, was, counted, fate order by was, counted, clock""").param("change", change).query(Moved::sum).list();
    }

    private static Sum sum(ResultSet row, int number) throws SQLException {
        return new Sum(
                PermitClock.valueOf(row.getString("clock")),
                row.getObject("was", LocalDate.class),
                row.getObject("counted", LocalDate.class),
                CalendarMove.valueOf(row.getString("fate")),
                row.getInt("cases"));
    }

    List<Row> page(long change, int page) {
        return sql.sql("""
                select m.permit, p.number, p.answers -> 'child' ->> 'name' as child, m.clock, m.was, m.becomes,
                       m.told is not null as told
                  from moved_deadline m join permit_request p on p.id = m.permit
                 where m.change = :change order by m.permit limit :size offset :from""")
                .param("change", change)
                .param("size", PAGE)
                .param("from", (long) PAGE * page)
                .query(Moved::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new CaseId(row.getObject("permit", UUID.class)),
                new ConfirmationNumber(row.getString("number")),
                row.getString("child"),
                PermitClock.valueOf(row.getString("clock")),
                row.getObject("was", LocalDate.class),
                row.getObject("becomes", LocalDate.class),
                row.getBoolean("told"));
    }
}
