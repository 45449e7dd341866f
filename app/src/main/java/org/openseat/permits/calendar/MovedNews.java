package org.openseat.permits.calendar;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseNews;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets families be told that a deadline moved once all have moved, a few at a time: as many as the letters keep up
/// with.
///
/// A request that was decided meanwhile, or moved again, is not told of a date that no longer holds.
@Component
class MovedNews {

    static final int AT_ONCE = 200;

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MovedNews(JdbcClient sql, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1000)
    @Transactional
    public void tell() {
        if (waiting() < AT_ONCE) {
            sql.sql("""
                    with next as (
                        select m.change, m.permit from moved_deadline m join recount c on c.change = m.change
                         where m.told is null and c.done is not null
                         order by m.change, m.permit limit :atOnce for update of m skip locked
                    ), told as (
                        update moved_deadline m set told = :now from next n
                         where m.change = n.change and m.permit = n.permit returning m.permit, m.clock, m.becomes
                    )
                    select distinct p.id from told t join permit_request p on p.id = t.permit
                     where p.due = t.becomes and p.deadline ->> 'clock' = t.clock""")
                    .param("atOnce", AT_ONCE)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .query(UUID.class)
                    .list()
                    .forEach(id -> events.publishEvent(new CaseNews.DeadlineMoved(new CaseId(id), "PERMIT")));
        }
    }

    /// News of moved deadlines that the letters have not finished with.
    private int waiting() {
        return sql.sql("select count(*) from event_publication where event_type = ? and completion_date is null")
                .param(CaseNews.DeadlineMoved.class.getName())
                .query(Integer.class)
                .single();
    }
}
