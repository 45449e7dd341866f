package org.openseat.cases.days;

import java.time.ZonedDateTime;
import org.openseat.cases.CaseKinds;
import org.openseat.cases.CaseNews;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets families be told that a deadline moved once all have moved, a few at a time: as many as the letters keep up
/// with.
@Component
class MovedNews implements Round {

    private static final int AT_ONCE = 200;

    private final JdbcClient sql;
    private final RecountTables tables;
    private final CaseKinds kinds;
    private final ApplicationEventPublisher events;

    MovedNews(JdbcClient sql, RecountTables tables, CaseKinds kinds, ApplicationEventPublisher events) {
        this.sql = sql;
        this.tables = tables;
        this.kinds = kinds;
        this.events = events;
    }

    @Override
    public String name() {
        return "cases.moved";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_SECOND;
    }

    @Override
    @Transactional
    public void work(ZonedDateTime now) {
        if (waiting() < AT_ONCE) {
            kinds.all()
                    .forEach(kind ->
                            tables.takeUntold(kind, AT_ONCE, now.toInstant()).forEach(events::publishEvent));
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
