package org.openseat.offers.answer;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openseat.cases.CaseId;
import org.openseat.cases.days.CaseClocks;
import org.openseat.cases.days.DayCome;
import org.openseat.cases.days.KindDays;
import org.openseat.cases.record.Actor;
import org.openseat.cases.record.CaseRecord;
import org.openseat.cases.record.Timeline;
import org.openseat.offers.Offer.Open;
import org.openseat.offers.OfferEvent;
import org.openseat.offers.file.Offers;
import org.openseat.rulebook.choices.offers.OfferReminders;
import org.openseat.rulebook.choices.offers.OfferReminders.Reminder;
import org.springframework.stereotype.Service;

/// What happens to offers by itself: families are reminded, and silence becomes a decline. (R-CHO-5)
@Service
class OfferDays implements KindDays {

    /// What was sent before midnight may still be on its way through.
    private static final Duration LATE_ARRIVALS = Duration.ofSeconds(60);

    private final Offers offers;
    private final ListEffects lists;
    private final CaseRecord record;
    private final CaseClocks clocks;
    private final Timeline timeline;

    OfferDays(Offers offers, ListEffects lists, CaseRecord record, CaseClocks clocks, Timeline timeline) {
        this.offers = offers;
        this.lists = lists;
        this.record = record;
        this.clocks = clocks;
        this.timeline = timeline;
    }

    @Override
    public List<DayCome> days() {
        return List.of(
                new DayCome("offers.expiry", DayCome.Often.EVERY_MINUTE, offers::over, this::expire),
                new DayCome("offers.reminders", DayCome.Often.ONCE_A_DAY, offers::open, this::remind));
    }

    private void expire(CaseId id, ZonedDateTime now) {
        var found = offers.get(id).about();
        var offer = OfferDesk.pick(offers.hold(found.student(), found.cycle()), id);
        if (offer instanceof Open open
                && !open.deadline().allows(now.minus(LATE_ARRIVALS).toLocalDate())) {
            lists.expired(open.about(), now.toInstant());
            offers.save(open.expire(open.deadline().date().plusDays(1)));
            record.moved(id, OfferEvent.EXPIRED, Actor.SYSTEM, now, Map.of(), null);
        }
    }

    private void remind(CaseId id, ZonedDateTime now) {
        if (offers.take(id).orElse(null) instanceof Open open) {
            reminder(open, now)
                    .map(due -> String.valueOf(due.daysLeft()))
                    .filter(days -> timeline.of(id).stream()
                            .noneMatch(entry -> entry.what() == OfferEvent.REMINDED
                                    && days.equals(entry.facts().get("number"))))
                    .ifPresent(days ->
                            record.moved(id, OfferEvent.REMINDED, Actor.SYSTEM, now, Map.of("number", days), null));
        }
    }

    private Optional<Reminder> reminder(Open open, ZonedDateTime now) {
        var opened = open.about().made().atZone(now.getZone()).toLocalDate();
        var last = open.deadline().date();
        return switch (open.deadline().clock()) {
            case RUN ->
                clocks.numbers(open.about().cycle())
                        .choices()
                        .flatMap(numbers -> OfferReminders.ofRun(opened, now.toLocalDate(), last, numbers.offers()));
            case CALL -> OfferReminders.ofCall(opened, now.toLocalDate(), last);
        };
    }
}
