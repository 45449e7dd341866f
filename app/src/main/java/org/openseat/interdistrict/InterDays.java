package org.openseat.interdistrict;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseNews;
import org.openseat.cases.record.Timeline;
import org.openseat.district.Deadline;
import org.openseat.interdistrict.InterRequest.AtFamily;
import org.openseat.interdistrict.InterRequest.AtOffice;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.inter.AbandonReminders;
import org.openseat.rulebook.inter.DeemedDenial;
import org.openseat.rulebook.inter.InterClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What happens to requests between districts because a day has come: reminders, giving up, the law's silence.
///
/// Each request is moved in a transaction of its own and looked at again once it is locked, so several nodes may do
/// this
/// at once.
@Component
class InterDays {

    private static final List<InterState> AT_FAMILY = List.of(InterState.INCOMPLETE, InterState.INFO_REQUESTED);
    private static final List<InterState> AT_OFFICE =
            List.of(InterState.IN_QUEUE, InterState.UNDER_REVIEW, InterState.AWAITING_SCHOOL);

    private final InterRequests requests;
    private final Timeline timeline;
    private final InterRecord record;
    private final InterClocks clocks;
    private final InterStays stays;
    private final StayDesk stayDesk;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    InterDays(
            InterRequests requests,
            Timeline timeline,
            InterRecord record,
            InterClocks clocks,
            InterStays stays,
            StayDesk stayDesk,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.requests = requests;
        this.timeline = timeline;
        this.record = record;
        this.clocks = clocks;
        this.stays = stays;
        this.stayDesk = stayDesk;
        this.events = events;
        this.transaction = transaction;
    }

    void round(ZonedDateTime now) {
        each(requests.due(AT_FAMILY, null), id -> remind(id, now));
        each(requests.due(AT_FAMILY, now.toLocalDate()), id -> abandon(id, now));
        each(requests.due(AT_OFFICE, now.toLocalDate()), id -> deemDenied(id, now));
        each(stays.running(), id -> stayDesk.round(requests.lock(id).orElseThrow(), now));
    }

    private void each(List<CaseId> ids, Consumer<CaseId> step) {
        ids.forEach(id -> transaction.executeWithoutResult(status -> step.accept(id)));
    }

    /// Nobody forgets papers unwarned: on the days the district set, once each. (S-X7)
    private void remind(CaseId id, ZonedDateTime now) {
        if (requests.lock(id).orElseThrow() instanceof AtFamily waiting) {
            var deadline = waiting.deadline();
            var days = AbandonReminders.of(
                    deadline.start(),
                    new Deadline(deadline.date(), List.of()),
                    clocks.numbers(waiting.filed().year()));
            var today = now.toLocalDate();
            days.stream()
                    .filter(day -> !day.isAfter(today) && deadline.allows(today))
                    .reduce((earlier, later) -> later)
                    .filter(day -> timeline.of(id).stream()
                            .noneMatch(entry -> entry.what() == InterEvent.REMINDED
                                    && day.toString().equals(entry.facts().get("day"))))
                    .ifPresent(day -> {
                        var left = (int) today.datesUntil(deadline.date()).count();
                        record.note(waiting, InterEvent.REMINDED, null, now, Map.of("day", day.toString()), null);
                        events.publishEvent(new CaseNews.Reminded(id, "INTER", left));
                    });
        }
    }

    /// The last day has passed and papers are still missing. (R-INT-19)
    private void abandon(CaseId id, ZonedDateTime now) {
        if (requests.lock(id).orElseThrow() instanceof AtFamily waiting
                && !waiting.deadline().allows(now.toLocalDate())) {
            record.moved(waiting.abandon(now.toLocalDate()), InterEvent.ABANDONED, null, now);
        }
    }

    /// The law's last day has passed and the district is silent: the county is next. (R-INT-22)
    private void deemDenied(CaseId id, ZonedDateTime now) {
        if (requests.lock(id).orElseThrow() instanceof AtOffice open
                && DeemedDenial.judge(new DeemedDenial.Facts(
                                DeemedDenial.Holder.OFFICE, open.deadline().date(), now.toLocalDate()))
                        instanceof Ruling.Met) {
            var county = clocks.start(InterClock.COUNTY_APPEAL, open.filed().year(), now.toLocalDate());
            record.moved(open.deemDenied(county), InterEvent.DEEMED_DENIED, null, now);
        }
    }

    /// Asks the clock. Tests that live on days of their own switch it off.
    @Component
    @ConditionalOnProperty(name = "openseat.days", havingValue = "true", matchIfMissing = true)
    static class EveryMinute {

        private final InterDays days;
        private final Clock clock;

        EveryMinute(InterDays days, Clock clock) {
            this.days = days;
            this.clock = clock;
        }

        @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
        void round() {
            days.round(ZonedDateTime.now(clock));
        }
    }
}
