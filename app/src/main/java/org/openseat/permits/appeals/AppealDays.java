package org.openseat.permits.appeals;

import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openseat.cases.CaseId;
import org.openseat.cases.days.CaseClocks;
import org.openseat.cases.days.DayCome;
import org.openseat.cases.days.DayCome.Often;
import org.openseat.cases.days.KindDays;
import org.openseat.cases.record.Actor;
import org.openseat.cases.record.CaseRecord;
import org.openseat.cases.record.Timeline;
import org.openseat.permits.Appealed.FirstAppealDenied;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AttendResidence;
import org.openseat.permits.PermitRequest.Contestable;
import org.openseat.permits.PermitRequest.Running;
import org.openseat.permits.PermitState;
import org.openseat.permits.file.Permits;
import org.openseat.rulebook.PermitAppeal;
import org.springframework.stereotype.Component;

/// What happens in appeals because a day has passed: nobody appealed, or nobody answered.
@Component
class AppealDays implements KindDays {

    private static final Set<PermitState> LAPSING = EnumSet.of(
            PermitState.DENIED_BY_RESIDENCE,
            PermitState.DENIED_BY_REQUESTED,
            PermitState.NOT_RENEWED,
            PermitState.ENDED,
            PermitState.FIRST_APPEAL_DENIED);

    private static final Set<PermitState> WAITING = EnumSet.of(PermitState.FIRST_APPEAL, PermitState.SECOND_APPEAL);

    private final Permits permits;
    private final Timeline timeline;
    private final CaseRecord record;
    private final CaseClocks clocks;

    AppealDays(Permits permits, Timeline timeline, CaseRecord record, CaseClocks clocks) {
        this.clocks = clocks;
        this.permits = permits;
        this.timeline = timeline;
        this.record = record;
    }

    @Override
    public List<DayCome> days() {
        return List.of(
                new DayCome(
                        "permits.lapse",
                        Often.EVERY_MINUTE,
                        (today, after, most) -> permits.overdue(LAPSING, today, after, most),
                        this::lapse),
                new DayCome(
                        "permits.overdue",
                        Often.EVERY_MINUTE,
                        (today, after, most) -> permits.unnoted(WAITING, PermitEvent.OVERDUE, today, after, most),
                        this::noteOverdue));
    }

    /// The last day to appeal has passed, and so has the last on which what came by post until then is keyed in:
    /// the student attends the school of residence. (T13, T18, R-IDP-24)
    private void lapse(CaseId id, ZonedDateTime now) {
        permits.take(id)
                .filter(no -> LAPSING.contains(PermitState.of(no)) && overdue(no, now) && keyedIn(no, now))
                .ifPresent(no -> {
                    permits.save(lapsed(no, now));
                    record.moved(id, PermitEvent.ATTEND_RESIDENCE, Actor.SYSTEM, now, Map.of(), null);
                });
    }

    private boolean keyedIn(PermitRequest no, ZonedDateTime now) {
        return no instanceof Running running
                && PermitAppeal.keyedInUntil(
                                running.deadline().date(),
                                clocks.calendar(),
                                clocks.numbers(no.packet().year()))
                        .isBefore(now.toLocalDate());
    }

    private static boolean overdue(PermitRequest request, ZonedDateTime now) {
        return request instanceof Running running && !running.deadline().allows(now.toLocalDate());
    }

    private static AttendResidence lapsed(PermitRequest no, ZonedDateTime now) {
        return switch (no) {
            case Contestable denied -> denied.lapse(now.toLocalDate());
            case FirstAppealDenied denied -> denied.lapse(now.toLocalDate());
            default -> throw new IllegalStateException("Does not lapse: " + PermitState.of(no));
        };
    }

    /// An answer that is overdue is noted once, and those are told who can do something. (R-IDP-27)
    private void noteOverdue(CaseId id, ZonedDateTime now) {
        permits.take(id)
                .filter(appeal -> overdue(appeal, now) && !noted(appeal))
                .ifPresent(appeal -> record.moved(id, PermitEvent.OVERDUE, Actor.SYSTEM, now, clock(appeal), null));
    }

    private boolean noted(PermitRequest appeal) {
        return timeline.of(appeal.packet().id()).stream()
                .anyMatch(entry ->
                        entry.what() == PermitEvent.OVERDUE && entry.facts().equals(clock(appeal)));
    }

    private static Map<String, String> clock(PermitRequest appeal) {
        return appeal instanceof Running running
                ? Map.of(
                        "clock", running.deadline().clock().name(),
                        "start", running.deadline().start().toString())
                : Map.of();
    }
}
