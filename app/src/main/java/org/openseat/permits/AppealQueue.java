package org.openseat.permits;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The lists of whoever decides appeals last: what is before them by due date, which schools owe an answer, what is
/// done.
@Repository
public class AppealQueue {

    private final JdbcClient sql;

    AppealQueue(JdbcClient sql) {
        this.sql = sql;
    }

    /// Which of the lists.
    public enum Part {
        /// Second appeals, the one that is due first in front. (T19)
        TO_DECIDE,
        /// First appeals whose school has not answered in time, the latest in front. (R-IDP-27)
        OVERDUE,
        /// What was decided finally, the last in front.
        DECIDED
    }

    public List<PermitQueue.Item> list(Part part, LocalDate today, int page) {
        var order = part == Part.DECIDED ? "p.moved desc, p.id" : "p.due, p.id";
        var ids = "select p.id from permit_request p where " + where(part) + " order by " + order;
        return sql.sql(PermitQueue.lines(ids, page, order))
                .param("today", today)
                .query(PermitQueue::item)
                .list();
    }

    public Map<Part, Integer> counts(LocalDate today) {
        var counts = new EnumMap<Part, Integer>(Part.class);
        for (var part : Part.values()) {
            counts.put(
                    part,
                    sql.sql("select count(*) from permit_request p where " + where(part))
                            .param("today", today)
                            .query(Integer.class)
                            .single());
        }
        return counts;
    }

    private static String where(Part part) {
        return switch (part) {
            case TO_DECIDE -> "p.state = 'SECOND_APPEAL'";
            case OVERDUE -> "p.state = 'FIRST_APPEAL' and p.due < :today";
            case DECIDED -> """
                    p.appealed and exists (select from case_event e
                                 where e.case_id = p.id and e.what in ('FINALLY_GRANTED', 'FINALLY_DENIED'))""";
        };
    }
}
