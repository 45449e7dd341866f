package org.openseat.lockers;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.Submission;
import org.openseat.cases.days.CaseClocks;
import org.openseat.cases.days.DayCome;
import org.openseat.cases.days.KindDays;
import org.openseat.cases.record.CaseEvent;
import org.openseat.cases.record.CaseRecord;
import org.openseat.cases.record.EveryCase;
import org.openseat.lockers.Locker.Asked;
import org.openseat.lockers.Locker.Clock;
import org.openseat.lockers.Locker.Event;
import org.openseat.lockers.Locker.Filed;
import org.openseat.lockers.Locker.Given;
import org.openseat.rulebook.Opinion;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is done with a locker request: one method for each button, and what happens when a day has come.
@Service
@Profile("lockers")
class LockerDesk implements KindDays {

    private final Lockers lockers;
    private final CaseRecord record;
    private final CaseClocks clocks;

    LockerDesk(Lockers lockers, CaseRecord record, CaseClocks clocks) {
        this.lockers = lockers;
        this.record = record;
        this.clocks = clocks;
    }

    @Transactional
    Submission<Locker> submit(Filed filed, SignedIn by, ZonedDateTime now) {
        var request = new Asked(filed, clocks.start(Clock.ANSWER, filed.year(), now.toLocalDate()));
        if (!lockers.add(request)) {
            return new Submission.AlreadyOpen<>(lockers.standing(filed));
        }
        var heard = new Opinion(now.toLocalDate(), clocks.numbers(filed.year()).version(), List.of());
        record.moved(filed.id(), EveryCase.SUBMITTED, by, now, Map.of(), null, heard);
        return new Submission.Taken<>(request);
    }

    /// The school gives a locker.
    @Transactional
    Optional<Outcome<Locker>> give(CaseId id, String locker, @Nullable String note, SignedIn by, ZonedDateTime now) {
        return lockers.lock(id, by).map(found -> switch (found) {
            case Asked asked -> {
                var until = clocks.start(Clock.KEEP, asked.filed().year(), now.toLocalDate());
                var given = asked.give(locker, record.statement(by, now, note), until);
                yield moved(given, Event.GIVEN, by, now, note);
            }
            case Locker other -> new Outcome.Overtaken<>(other);
        });
    }

    @Transactional
    Optional<Outcome<Locker>> withdraw(CaseId id, SignedIn by, ZonedDateTime now) {
        return lockers.lock(id, by).map(found -> switch (found) {
            case Asked asked -> moved(asked.withdraw(now.toLocalDate()), EveryCase.WITHDRAWN, by, now, null);
            case Locker other -> new Outcome.Overtaken<>(other);
        });
    }

    @Override
    public List<DayCome> days() {
        return List.of(new DayCome("lockers.expiry", DayCome.Often.ONCE_A_DAY, lockers::over, this::expire));
    }

    private void expire(CaseId id, ZonedDateTime now) {
        if (lockers.take(id).orElse(null) instanceof Given given
                && !given.deadline().allows(now.toLocalDate())) {
            moved(given.expire(now.toLocalDate()), Event.EXPIRED, null, now, null);
        }
    }

    private Outcome<Locker> moved(
            Locker request, CaseEvent what, @Nullable SignedIn by, ZonedDateTime now, @Nullable String why) {
        lockers.save(request);
        record.moved(request.filed().id(), what, by, now, Map.of(), why);
        return new Outcome.Done<>(request);
    }
}
