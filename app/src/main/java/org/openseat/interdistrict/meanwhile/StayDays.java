package org.openseat.interdistrict.meanwhile;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.openseat.cases.CaseId;
import org.openseat.cases.days.DayCome;
import org.openseat.cases.days.DayCome.Often;
import org.openseat.cases.days.KindDays;
import org.openseat.interdistrict.record.InterRequests;
import org.openseat.rounds.OneByOne;
import org.openseat.schools.CalendarChanged;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// What happens to children who attend meanwhile because a day has come, or because the calendar has changed.
@Component
class StayDays implements KindDays {

    private static final CaseId FIRST = new CaseId(new UUID(0, 0));

    private final InterRequests requests;
    private final InterStays stays;
    private final StayDesk desk;
    private final OneByOne each;
    private final Clock clock;

    StayDays(InterRequests requests, InterStays stays, StayDesk desk, OneByOne each, Clock clock) {
        this.requests = requests;
        this.stays = stays;
        this.desk = desk;
        this.each = each;
        this.clock = clock;
    }

    @Override
    public List<DayCome> days() {
        return List.of(new DayCome(
                "inter.stays",
                Often.EVERY_MINUTE,
                (_, after, most) -> stays.running(after, most),
                (id, now) -> requests.take(id).ifPresent(request -> desk.round(request, now))));
    }

    @Async
    @TransactionalEventListener
    void on(CalendarChanged news) {
        countAgain(ZonedDateTime.now(clock));
    }

    /// They are few, and counted by school months: one by one. What has moved no longer differs, so the outbox may
    /// begin anew.
    void countAgain(ZonedDateTime now) {
        var failed = each.each(
                "inter.stays.counted",
                now,
                stays.running(FIRST, Integer.MAX_VALUE),
                id -> desk.again(requests.lock(id).orElseThrow(), now));
        if (failed > 0) {
            throw new IllegalStateException(failed + " stays could not be counted again; tried once more later");
        }
    }
}
