package org.openseat.interdistrict.meanwhile;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.days.CaseClocks;
import org.openseat.district.CalendarUnknown;
import org.openseat.interdistrict.InterEvent;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.meanwhile.InterStay.Over;
import org.openseat.interdistrict.record.InterRecord;
import org.openseat.interdistrict.record.InterScope;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.inter.Direction;
import org.openseat.rulebook.inter.ProvisionalEnrollment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets an incoming child attend while the permit is decided, if the school has space once residents have their seats.
/// (R-PRV-1 to R-PRV-5)
@Service
public class StayDesk {

    private final InterScope scope;
    private final InterStays stays;
    private final InterRecord record;
    private final CaseClocks clocks;
    private final ApplicationEventPublisher events;

    StayDesk(
            InterScope scope,
            InterStays stays,
            InterRecord record,
            CaseClocks clocks,
            ApplicationEventPublisher events) {
        this.scope = scope;
        this.stays = stays;
        this.record = record;
        this.clocks = clocks;
        this.events = events;
    }

    /// What came of it.
    public sealed interface Started {

        record Begun(InterStay stay) implements Started {}

        /// The child attends already, or did: nobody gets two school months twice.
        record There(InterStay stay) implements Started {}

        record Refused(Finding why) implements Started {}

        /// That day is no school day, or its year is not in the calendar yet.
        record NoSchoolDay(LocalDate first) implements Started {}
    }

    /// The number is the evidence that a decision is pending; one that leads nowhere is no number. (R-PRV-2)
    @Transactional
    public Started start(String number, boolean space, LocalDate first, SignedIn by, ZonedDateTime now) {
        var found = scope.lockIncoming(number, by).filter(Pending::decision);
        var direction = found.map(request -> request.filed().direction()).orElse(Direction.INCOMING);
        var known = found.map(request -> request.filed().number().value()).orElse(null);
        var ruling = ProvisionalEnrollment.judge(new ProvisionalEnrollment.Facts(direction, Known.of(space), known));
        if (!(ruling instanceof Ruling.Met) || found.isEmpty()) {
            return new Started.Refused(Finding.of(ProvisionalEnrollment.class, ProvisionalEnrollment.CLAUSE, ruling));
        }
        return start(found.get(), first, by, now);
    }

    private Started start(InterRequest request, LocalDate first, SignedIn by, ZonedDateTime now) {
        var id = request.filed().id();
        var there = stays.of(id);
        if (there.isPresent()) {
            return new Started.There(there.get());
        }
        try {
            var time = ProvisionalEnrollment.from(
                    first, clocks.calendar(), clocks.numbers(request.filed().year()));
            var stay = new InterStay(
                    id,
                    first,
                    time.last().date(),
                    time.last().steps().stream().map(Told::of).toList(),
                    time.warnings(),
                    record.word(by, now, null),
                    null,
                    null,
                    null);
            stays.save(stay);
            record.note(request, InterEvent.STAY_BEGUN, by, now, day("day", stay.last()), null);
            events.publishEvent(new StayNews.Begun(id, first, stay.last()));
            return new Started.Begun(stay);
        } catch (IllegalArgumentException | CalendarUnknown e) {
            return new Started.NoSchoolDay(first);
        }
    }

    /// The child no longer comes.
    @Transactional
    public boolean end(CaseId id, SignedIn by, ZonedDateTime now) {
        return scope.lockForStaff(id, by)
                .flatMap(request -> stays.of(id).filter(InterStay::running).map(stay -> {
                    over(request, stay, now.toLocalDate(), Over.LEFT, by, now);
                    return true;
                }))
                .orElse(false);
    }

    /// Warns, or ends it, as the day and the state of the request, which is locked, ask for.
    void round(InterRequest request, ZonedDateTime now) {
        stays.of(request.filed().id())
                .filter(InterStay::running)
                .ifPresent(stay -> round(request, stay, now.toLocalDate(), now));
    }

    private void round(InterRequest request, InterStay stay, LocalDate today, ZonedDateTime now) {
        if (request instanceof InterRequest.Approved) {
            over(request, stay, today, Over.PERMIT, null, now);
        } else if (today.isAfter(stay.last())) {
            over(request, stay, stay.last(), Over.TIME, null, now);
        } else if (!Pending.decisionOrAppeal(request, today)) {
            over(request, stay, today, Over.NO_DECISION_PENDING, null, now);
        } else {
            stay.warnings().stream()
                    .filter(day -> !day.isAfter(today))
                    .reduce((earlier, later) -> later)
                    .filter(day -> stay.warned() == null || stay.warned().isBefore(day))
                    .ifPresent(day -> warn(request, stay, day, now));
        }
    }

    /// The calendar has changed: the last day moves, but never to a day before the one that the family was told.
    void again(InterRequest request, ZonedDateTime now) {
        stays.of(request.filed().id())
                .filter(stay -> stay.running() && !now.toLocalDate().isAfter(stay.last()))
                .ifPresent(stay -> {
                    try {
                        var time = ProvisionalEnrollment.from(
                                stay.first(),
                                clocks.calendar(),
                                clocks.numbers(request.filed().year()));
                        if (time.last().date().isAfter(stay.last())) {
                            stays.save(stay.counted(
                                    time.last().date(),
                                    time.last().steps().stream().map(Told::of).toList(),
                                    time.warnings()));
                            var moved = day("day", time.last().date());
                            record.note(request, InterEvent.STAY_MOVED, null, now, moved, null);
                        }
                    } catch (IllegalArgumentException | CalendarUnknown e) {
                        // The first day has become a holiday after the child came, or the calendar ends: it stays.
                    }
                });
    }

    private void warn(InterRequest request, InterStay stay, LocalDate day, ZonedDateTime now) {
        stays.save(stay.warned(day));
        record.note(request, InterEvent.STAY_WARNED, null, now, day("day", stay.last()), null);
        events.publishEvent(new StayNews.Warned(stay.request(), stay.last()));
    }

    private void over(
            InterRequest request, InterStay stay, LocalDate on, Over why, @Nullable SignedIn by, ZonedDateTime now) {
        stays.save(stay.ended(on, why));
        record.note(request, InterEvent.valueOf("STAY_OVER_" + why), by, now, day("day", on), null);
        events.publishEvent(new StayNews.Ended(stay.request(), on, why));
    }

    private static Map<String, String> day(String fact, LocalDate day) {
        return Map.of(fact, day.toString());
    }
}
