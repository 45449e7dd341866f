package org.openseat.permits.decision;

import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openseat.cases.CaseId;
import org.openseat.cases.days.DayCome;
import org.openseat.cases.days.DayCome.Often;
import org.openseat.cases.days.KindDays;
import org.openseat.cases.record.Actor;
import org.openseat.cases.record.CaseRecord;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.permits.PermitState;
import org.openseat.permits.file.Permits;
import org.springframework.stereotype.Component;

/// Notes once that a school has let the day pass by which it aimed to decide: from then on its administrators and the
/// permit office are told, and the permit office may decide in its place. (R-IDP-13, R-ROL-2)
@Component
class LateDays implements KindDays {

    private static final Set<PermitState> OPEN =
            EnumSet.of(PermitState.AT_RESIDENCE_SCHOOL, PermitState.AT_REQUESTED_SCHOOL);

    private final Permits permits;
    private final CaseRecord record;

    LateDays(Permits permits, CaseRecord record) {
        this.permits = permits;
        this.record = record;
    }

    @Override
    public List<DayCome> days() {
        return List.of(new DayCome(
                "permits.late",
                Often.ONCE_A_DAY,
                (today, after, most) -> permits.unnoted(OPEN, PermitEvent.LATE, today, after, most),
                this::note));
    }

    private void note(CaseId id, ZonedDateTime now) {
        permits.take(id)
                .filter(request ->
                        request instanceof Undecided open && !open.deadline().allows(now.toLocalDate()))
                .map(Undecided.class::cast)
                .ifPresent(open -> record.moved(id, PermitEvent.LATE, Actor.SYSTEM, now, clock(open), null));
    }

    private static Map<String, String> clock(Undecided open) {
        return Map.of(
                "clock", open.deadline().clock().name(),
                "start", open.deadline().start().toString());
    }
}
