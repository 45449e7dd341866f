package org.openseat.cases.days;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.openseat.cases.CaseKind;
import org.openseat.cases.CaseKinds;
import org.openseat.schools.CalendarChanged;
import org.openseat.schools.Calendars;
import org.openseat.schools.Years;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/// Counts every deadline that runs again when the calendar has changed, whatever kind of request it is on. (rules §0.3,
/// R-IDP-24, R-IDP-30)
///
/// The plan is made once; then the requests are moved stretch by stretch, so that staff who decide meanwhile wait for
/// moments only. What has been moved no longer fits the plan, so the work may stop anywhere and begin again: the outbox
/// hands the news out anew until it is done.
@Component
class Recount {

    private static final int STRETCH = 2000;
    private static final UUID FIRST = new UUID(0, 0);
    private static final int ROUNDS = 60;
    private static final Duration BREATH = Duration.ofMillis(500);

    private final RecountTables tables;
    private final CaseKinds kinds;
    private final Calendars calendars;
    private final Years years;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Recount(
            RecountTables tables,
            CaseKinds kinds,
            Calendars calendars,
            Years years,
            TransactionTemplate transaction,
            Clock clock) {
        this.tables = tables;
        this.kinds = kinds;
        this.calendars = calendars;
        this.years = years;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Async
    @TransactionalEventListener
    void on(CalendarChanged news) throws InterruptedException {
        run(news.change(), LocalDate.now(clock), clock.instant());
    }

    void run(long change, LocalDate today, Instant now) throws InterruptedException {
        transaction.executeWithoutResult(status -> plan(change, today, now));
        for (int round = 1; round <= ROUNDS; round++) {
            kinds.all().forEach(kind -> moveAll(change, kind, now));
            if (!tables.leftOver(change)) {
                transaction.executeWithoutResult(status -> tables.done(change, now));
                return;
            }
            Thread.sleep(BREATH);
        }
        throw new IllegalStateException("Some requests stay locked; change " + change + " is worked off later");
    }

    private void plan(long change, LocalDate today, Instant now) {
        if (tables.begin(change, now)) {
            // Held first: whatever was counted by the old calendar has been written by then.
            var calendar = calendars.held();
            tables.plan(change, RecountPlan.of(tables.running(), calendar, years::numbers, today));
        }
    }

    private void moveAll(long change, CaseKind kind, Instant now) {
        var after = FIRST;
        for (var last = tables.stretch(kind, after, STRETCH);
                last.isPresent();
                last = tables.stretch(kind, after, STRETCH)) {
            var from = after;
            var to = last.get();
            transaction.executeWithoutResult(_ -> tables.move(change, kind, from, to, now));
            after = to;
        }
    }
}
