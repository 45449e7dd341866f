package org.openseat.permits.appeals;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.openseat.cases.record.Actor;
import org.openseat.cases.record.CaseRecord;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AttendResidence;
import org.openseat.permits.PermitRequest.Contestable;
import org.openseat.permits.PermitRequest.FirstAppealDenied;
import org.openseat.permits.PermitRequest.Running;
import org.openseat.permits.PermitState;
import org.openseat.permits.Permits;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What happens in appeals because a day has passed: nobody appealed, or nobody answered.
///
/// Looked for every minute, so that a day that ends while the system is down is not missed. Each case is held in the
/// database while it is worked on, so two nodes never do the same one.
@Component
class AppealDays {

    private static final Set<PermitState> LAPSING = EnumSet.of(
            PermitState.DENIED_BY_RESIDENCE,
            PermitState.DENIED_BY_REQUESTED,
            PermitState.NOT_RENEWED,
            PermitState.ENDED,
            PermitState.FIRST_APPEAL_DENIED);

    private final Permits permits;
    private final CaseRecord record;
    private final TransactionTemplate transaction;

    AppealDays(Permits permits, CaseRecord record, TransactionTemplate transaction) {
        this.permits = permits;
        this.record = record;
        this.transaction = transaction;
    }

    void round(ZonedDateTime now) {
        all(this::lapseOne, now);
        all(this::noteOne, now);
    }

    private void all(Predicate<ZonedDateTime> one, ZonedDateTime now) {
        var more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> one.test(now)));
        }
    }

    /// The last day to appeal has passed: the student attends the school of residence. (T13, T18)
    boolean lapseOne(ZonedDateTime now) {
        var request = permits.takeLapsed(LAPSING, now.toLocalDate());
        request.ifPresent(no -> {
            permits.save(lapsed(no, now));
            record.moved(no.packet().id(), PermitEvent.ATTEND_RESIDENCE, Actor.SYSTEM, now, Map.of(), null);
        });
        return request.isPresent();
    }

    private static AttendResidence lapsed(PermitRequest no, ZonedDateTime now) {
        return switch (no) {
            case Contestable denied -> denied.lapse(now.toLocalDate());
            case FirstAppealDenied denied -> denied.lapse(now.toLocalDate());
            default -> throw new IllegalStateException("Does not lapse: " + PermitState.of(no));
        };
    }

    /// An answer that is overdue is noted once, and those are told who can do something. (R-IDP-27)
    boolean noteOne(ZonedDateTime now) {
        var request = permits.takeOverdueAppeal(now.toLocalDate());
        request.ifPresent(appeal -> {
            record.moved(appeal.packet().id(), PermitEvent.OVERDUE, Actor.SYSTEM, now, clock(appeal), null);
        });
        return request.isPresent();
    }

    private static Map<String, String> clock(PermitRequest appeal) {
        return appeal instanceof Running running
                ? Map.of(
                        "clock", running.deadline().clock().name(),
                        "start", running.deadline().start().toString())
                : Map.of();
    }

    /// Asks the clock. Tests that live on days of their own switch it off.
    @Component
    @ConditionalOnProperty(name = "openseat.days", havingValue = "true", matchIfMissing = true)
    static class EveryMinute {

        private final AppealDays days;
        private final Clock clock;

        EveryMinute(AppealDays days, Clock clock) {
            this.days = days;
            this.clock = clock;
        }

        @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
        void round() {
            days.round(ZonedDateTime.now(clock));
        }
    }
}
