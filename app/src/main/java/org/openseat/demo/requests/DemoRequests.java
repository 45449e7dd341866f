package org.openseat.demo.requests;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.openseat.demo.DemoPeople;
import org.openseat.students.StudentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Fills the demo's desks on its first day: as many requests of both kinds as `openseat.demo-requests` says, made
/// beside
/// the running site.
@Component
@Profile("demo")
class DemoRequests {

    private static final Logger LOG = LoggerFactory.getLogger(DemoRequests.class);

    private final Neighbors neighbors;
    private final PermitStories permits;
    private final InterStories transfers;
    private final DemoPeople people;
    private final JdbcClient sql;
    private final Clock clock;
    private final int wanted;

    DemoRequests(
            Neighbors neighbors,
            PermitStories permits,
            InterStories transfers,
            DemoPeople people,
            JdbcClient sql,
            Clock clock,
            @Value("${openseat.demo-requests}") int wanted) {
        this.neighbors = neighbors;
        this.permits = permits;
        this.transfers = transfers;
        this.people = people;
        this.sql = sql;
        this.clock = clock;
        this.wanted = wanted;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    void fill() {
        if (wanted > 0 && people.known() && empty()) {
            Thread.ofVirtual().name("demo-requests").start(() -> fill(wanted, ZonedDateTime.now(clock)));
        }
    }

    private boolean empty() {
        return sql.sql("select not exists (select from case_file)")
                .query(Boolean.class)
                .single();
    }

    /// Half of them within the district, half between districts, in turn.
    void fill(int requests, ZonedDateTime now) {
        var within = neighbors.children(Neighbors.KESTREL, (requests + 1) / 2);
        var between = neighbors.children(Neighbors.GRANARY, requests / 2);
        for (var n = 0; n < within.size(); n++) {
            make(permits, within.get(n), n, now);
            if (n < between.size()) {
                make(transfers, between.get(n), n, now);
            }
        }
        LOG.info("The demo has {} requests", within.size() + between.size());
    }

    /// One that cannot be made does not keep the next.
    private void make(Stories stories, StudentId child, int n, ZonedDateTime now) {
        try {
            stories.tell(n, neighbors.family(child, now), now);
        } catch (RuntimeException e) {
            LOG.warn("Request {} of the demo could not be made", n, e);
        }
    }
}
