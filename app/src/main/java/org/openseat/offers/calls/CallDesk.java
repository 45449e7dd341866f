package org.openseat.offers.calls;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.days.CaseClocks;
import org.openseat.offers.calls.Call.State;
import org.openseat.offers.waiting.Movement;
import org.openseat.offers.waiting.Place;
import org.openseat.offers.waiting.Places;
import org.openseat.offers.waiting.Pool;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.choices.offers.NotReached;
import org.openseat.schools.Calendars;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A seat has come free: who is next is called, every try is logged, and the call ends in an offer or is passed.
/// (R-CHO-20)
@Service
class CallDesk {

    private final Vacancies vacancies;
    private final NextByRule next;
    private final CallTable calls;
    private final Places places;
    private final CalledOffers offers;
    private final CaseClocks clocks;
    private final Calendars calendars;

    CallDesk(
            Vacancies vacancies,
            NextByRule next,
            CallTable calls,
            Places places,
            CalledOffers offers,
            CaseClocks clocks,
            Calendars calendars) {
        this.vacancies = vacancies;
        this.next = next;
        this.calls = calls;
        this.places = places;
        this.offers = offers;
        this.clocks = clocks;
        this.calendars = calendars;
    }

    /// What came of a press.
    sealed interface Came {

        /// It is done, and this call is before the desk now; none where nobody is next.
        record Done(@Nullable UUID call) implements Came {}

        /// Somebody was faster, or the seat is gone.
        record Overtaken() implements Came {}

        record Refused(Finding why) implements Came {}
    }

    /// Calls whoever is next for a free seat; the call holds it.
    @Transactional
    Came call(Pool pool, SignedIn who, ZonedDateTime now) {
        return vacancies.hold(pool) < 1
                ? new Came.Overtaken()
                : new Came.Done(callNext(pool, UUID.randomUUID(), Set.of(), who, now));
    }

    private @Nullable UUID callNext(Pool pool, UUID vacancy, Set<UUID> passed, SignedIn who, ZonedDateTime now) {
        return next.of(pool, passed)
                .map(place -> {
                    places.note(place.id(), Movement.CALLED, null, now.toInstant(), who.id());
                    return calls.open(vacancy, place, who.id(), now);
                })
                .orElse(null);
    }

    /// Logged before anything else is done.
    @Transactional
    Came tried(
            UUID id,
            Call.Channel channel,
            Call.Result result,
            @Nullable String person,
            SignedIn who,
            ZonedDateTime now) {
        return open(id, who)
                .<Came>map(call -> {
                    calls.tried(id, channel, result, person, who.id(), now);
                    return new Came.Done(id);
                })
                .orElseGet(Came.Overtaken::new);
    }

    /// The family was told: it has its offer now, with the time that began at the first contact.
    @Transactional
    Came offer(UUID id, SignedIn who, ZonedDateTime now) {
        var found = open(id, who);
        if (found.isEmpty()) {
            return new Came.Overtaken();
        }
        var call = found.get();
        if (call.tries().isEmpty()) {
            return refused(new Ruling.NotMet(new NotReached.NeverTried()));
        }
        var place = places.hold(call.place()).orElseThrow();
        return offers.byCall(place, call.tries().getFirst().day(), id, now)
                .<Came>map(offer -> {
                    calls.end(id, State.OFFERED, now);
                    places.note(place.id(), Movement.OFFERED, null, now.toInstant(), who.id());
                    return new Came.Done(null);
                })
                .orElseGet(Came.Overtaken::new);
    }

    /// Who could not be reached keeps the place; the next one is called for the same seat.
    @Transactional
    Came pass(UUID id, SignedIn who, ZonedDateTime now) {
        var found = open(id, who);
        if (found.isEmpty()) {
            return new Came.Overtaken();
        }
        var call = found.get();
        var place = places.hold(call.place()).orElseThrow();
        var ruling = notReached(call, place, now.toLocalDate());
        if (!(ruling instanceof Ruling.Met)) {
            return refused(ruling);
        }
        calls.end(id, State.PASSED, now);
        places.note(place.id(), Movement.PASSED, null, now.toInstant(), who.id());
        return vacancies.hold(place.pool()) < 1
                ? new Came.Done(null)
                : new Came.Done(callNext(place.pool(), call.vacancy(), calls.passed(call.vacancy()), who, now));
    }

    Ruling notReached(Call call, Place place, LocalDate today) {
        var numbers =
                clocks.numbers(place.pool().cycle()).choices().orElseThrow().offers();
        return NotReached.judge(call.asTried(), today, calendars.calendar(), numbers);
    }

    private Optional<Call> open(UUID id, SignedIn who) {
        return calls.hold(id, who).filter(call -> call.state() == State.OPEN);
    }

    private static Came refused(Ruling ruling) {
        return new Came.Refused(Finding.of(NotReached.class, NotReached.CLAUSE, ruling));
    }
}
