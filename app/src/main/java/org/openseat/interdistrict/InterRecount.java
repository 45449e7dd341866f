package org.openseat.interdistrict;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseNews;
import org.openseat.district.CalendarUnknown;
import org.openseat.interdistrict.InterRequest.Running;
import org.openseat.rulebook.CalendarMove;
import org.openseat.schools.CalendarChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/// Counts every deadline between districts again when the calendar has changed. (rules §0.3)
///
/// Each request is looked at in a transaction of its own; what has moved no longer differs, so the work may stop
/// anywhere and the outbox begins it anew.
@Component
class InterRecount {

    private final InterRequests requests;
    private final InterStays stays;
    private final StayDesk stayDesk;
    private final InterClocks clocks;
    private final InterRecord record;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    InterRecount(
            InterRequests requests,
            InterStays stays,
            StayDesk stayDesk,
            InterClocks clocks,
            InterRecord record,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.requests = requests;
        this.stays = stays;
        this.stayDesk = stayDesk;
        this.clocks = clocks;
        this.record = record;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Async
    @TransactionalEventListener
    void on(CalendarChanged news) {
        run(ZonedDateTime.now(clock));
    }

    void run(ZonedDateTime now) {
        requests.running().forEach(id -> transaction.executeWithoutResult(status -> again(id, now)));
        stays.running()
                .forEach(id -> transaction.executeWithoutResult(
                        status -> stayDesk.again(requests.lock(id).orElseThrow(), now)));
    }

    private void again(CaseId id, ZonedDateTime now) {
        if (requests.lock(id).orElseThrow() instanceof Running running) {
            var kept = running.deadline();
            try {
                var counted = clocks.start(kept.clock(), running.filed().year(), kept.start());
                if (CalendarMove.judge(kept.clock().isForFamily(), kept.date(), counted.date(), now.toLocalDate())
                        == CalendarMove.MOVES) {
                    requests.move(id, counted);
                    record.note(
                            running,
                            InterEvent.DEADLINE_MOVED,
                            null,
                            now,
                            Map.of(
                                    "day", counted.date().toString(),
                                    "old", kept.date().toString()),
                            null);
                    events.publishEvent(new CaseNews.DeadlineMoved(id, "INTER"));
                }
            } catch (CalendarUnknown beyond) {
                // The new date lies beyond the loaded calendars: the request keeps the one it has.
            }
        }
    }
}
