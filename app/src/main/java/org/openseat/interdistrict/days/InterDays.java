package org.openseat.interdistrict.days;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseNews;
import org.openseat.cases.days.CaseClocks;
import org.openseat.cases.days.DayCome;
import org.openseat.cases.days.DayCome.Often;
import org.openseat.cases.days.KindDays;
import org.openseat.cases.record.Timeline;
import org.openseat.district.Deadline;
import org.openseat.interdistrict.InterEvent;
import org.openseat.interdistrict.InterRequest.AtFamily;
import org.openseat.interdistrict.InterRequest.AtOffice;
import org.openseat.interdistrict.InterRequest.AwaitingRelease;
import org.openseat.interdistrict.InterState;
import org.openseat.interdistrict.record.InterRecord;
import org.openseat.interdistrict.record.InterRelease;
import org.openseat.interdistrict.record.InterRequests;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.inter.AbandonReminders;
import org.openseat.rulebook.inter.DeemedDenial;
import org.openseat.rulebook.inter.InterClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What happens to requests between districts because a day has come: reminders, giving up, the law's silence.
@Component
class InterDays implements KindDays {

    static final List<InterState> AT_FAMILY = List.of(InterState.INCOMPLETE, InterState.INFO_REQUESTED);
    static final List<InterState> AT_OFFICE =
            List.of(InterState.IN_QUEUE, InterState.UNDER_REVIEW, InterState.AWAITING_SCHOOL);
    static final List<InterState> OUTSIDE = List.of(InterState.AWAITING_RELEASE);

    private final InterRequests requests;
    private final Timeline timeline;
    private final InterRecord record;
    private final InterRelease release;
    private final CaseClocks clocks;
    private final ApplicationEventPublisher events;

    InterDays(
            InterRequests requests,
            Timeline timeline,
            InterRecord record,
            InterRelease release,
            CaseClocks clocks,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.timeline = timeline;
        this.record = record;
        this.release = release;
        this.clocks = clocks;
        this.events = events;
    }

    @Override
    public List<DayCome> days() {
        return List.of(
                new DayCome(
                        "inter.reminders",
                        Often.EVERY_MINUTE,
                        (_, after, most) -> requests.in(AT_FAMILY, after, most),
                        this::remind),
                new DayCome(
                        "inter.abandoned",
                        Often.EVERY_MINUTE,
                        (today, after, most) -> requests.due(AT_FAMILY, today, after, most),
                        this::abandon),
                new DayCome(
                        "inter.deemed",
                        Often.EVERY_MINUTE,
                        (today, after, most) -> requests.due(AT_OFFICE, today, after, most),
                        this::deemDenied),
                new DayCome(
                        "inter.release",
                        Often.EVERY_MINUTE,
                        (today, after, most) -> requests.due(OUTSIDE, today, after, most),
                        this::stopWaiting));
    }

    /// Nobody forgets papers unwarned: on the days the district set, once each. (S-X7)
    private void remind(CaseId id, ZonedDateTime now) {
        if (requests.take(id).orElse(null) instanceof AtFamily waiting) {
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
        if (requests.take(id).orElse(null) instanceof AtFamily waiting
                && !waiting.deadline().allows(now.toLocalDate())) {
            record.moved(waiting.abandon(now.toLocalDate()), InterEvent.ABANDONED, null, now);
        }
    }

    /// The law's last day has passed and the district is silent: the county is next. (R-INT-22)
    private void deemDenied(CaseId id, ZonedDateTime now) {
        if (requests.take(id).orElse(null) instanceof AtOffice open
                && DeemedDenial.judge(new DeemedDenial.Facts(
                                holder(open), open.deadline().date(), now.toLocalDate()))
                        instanceof Ruling.Met) {
            var county = clocks.start(InterClock.COUNTY_APPEAL, open.filed().year(), now.toLocalDate());
            record.moved(open.deemDenied(county), InterEvent.DEEMED_DENIED, null, now);
        }
    }

    /// Without the release that was asked for, silence is no denial: the office is told of it each day instead.
    private static DeemedDenial.Holder holder(AtOffice open) {
        return open.filed().incoming() && open.yeses().release().lacking()
                ? DeemedDenial.Holder.HOME_DISTRICT
                : DeemedDenial.Holder.OFFICE;
    }

    /// The home district has not answered: the office looks again. (R-INT-23)
    private void stopWaiting(CaseId id, ZonedDateTime now) {
        if (requests.take(id).orElse(null) instanceof AwaitingRelease waiting
                && !waiting.deadline().allows(now.toLocalDate())) {
            release.overdue(waiting, now);
        }
    }
}
