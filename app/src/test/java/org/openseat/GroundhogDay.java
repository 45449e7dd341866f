package org.openseat;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.openseat.cases.CaseNews;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.event.EventListener;
import org.springframework.context.support.GenericApplicationContext;

/// The clock of [OwnDistrict], which stands still, and an ear for what is said of moved deadlines.
public class GroundhogDay implements ApplicationContextInitializer<GenericApplicationContext> {

    public static final ZonedDateTime MONDAY = ZonedDateTime.parse("2026-02-02T10:30-08:00[America/Los_Angeles]");

    /// Every moved deadline that somebody was to be told of.
    public static class Heard {

        private final Queue<CaseNews.DeadlineMoved> moved = new ConcurrentLinkedQueue<>();

        @EventListener
        void on(CaseNews.DeadlineMoved news) {
            moved.add(news);
        }

        public Queue<CaseNews.DeadlineMoved> moved() {
            return moved;
        }
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        context.registerBean(
                "groundhogDay",
                Clock.class,
                () -> Clock.fixed(MONDAY.toInstant(), MONDAY.getZone()),
                bean -> bean.setPrimary(true));
        context.registerBean(Heard.class, Heard::new);
    }
}
