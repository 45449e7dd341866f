package org.openseat.permits.review;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseNews;
import org.openseat.cases.Outcome;
import org.openseat.cases.record.Actor;
import org.openseat.cases.record.CaseRecord;
import org.openseat.cases.record.Timeline;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.file.PermitScope;
import org.openseat.permits.file.Permits;
import org.openseat.permits.hearing.Clearances;
import org.openseat.rulebook.SpecialEducationRouting.Clearance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Special education is asked about the move of a child with an IEP or a 504 plan, and says whether it may go on. (T5,
/// R-IDP-11)
@Service
public class SpecialEducationDesk {

    private final Permits permits;
    private final PermitScope scope;
    private final Clearances clearances;
    private final CaseRecord record;
    private final Timeline timeline;

    SpecialEducationDesk(
            Permits permits, PermitScope scope, Clearances clearances, CaseRecord record, Timeline timeline) {
        this.permits = permits;
        this.scope = scope;
        this.clearances = clearances;
        this.record = record;
        this.timeline = timeline;
    }

    /// With the packet itself, not after it: no school may find it before special education does.
    @EventListener(condition = "#news.is('PERMIT', 'SUBMITTED')")
    void on(CaseNews.Moved news) {
        var packet = permits.lock(news.id()).orElseThrow().packet();
        if (packet.answers().needsReview()) {
            timeline.add(
                    packet.id(),
                    PermitEvent.SPECIAL_EDUCATION_ASKED,
                    Actor.SYSTEM,
                    packet.submittedAt(),
                    Map.of(),
                    null);
        }
    }

    /// Cleared or held, with a note that the family and the school of residence read. Held can be cleared later.
    ///
    /// @param seen what special education had said when this person began to write
    @Transactional
    public Optional<Outcome<PermitRequest>> decide(
            CaseId id, SignedIn by, Clearance seen, Clearance clearance, String note, ZonedDateTime now) {
        if (!by.is(Role.SPECIAL_EDUCATION)) {
            return Optional.empty();
        }
        return scope.lock(id, by).map(found -> switch (found) {
            case PermitRequest request
            when request.mayYetRelease() && clearances.of(id) == seen -> decided(request, by, clearance, note, now);
            case PermitRequest other -> new Outcome.Overtaken<>(other);
        });
    }

    private Outcome<PermitRequest> decided(
            PermitRequest request, SignedIn by, Clearance clearance, String note, ZonedDateTime now) {
        var packet = request.packet();
        clearances.add(packet.id(), clearance, by.id(), now.toInstant(), note);
        record.note(packet.id(), what(clearance), by, now, Map.of(), note);
        return new Outcome.Done<>(request);
    }

    private static PermitEvent what(Clearance clearance) {
        return switch (clearance) {
            case NONE -> PermitEvent.SPECIAL_EDUCATION_ASKED;
            case CLEARED -> PermitEvent.SPECIAL_EDUCATION_CLEARED;
            case HELD -> PermitEvent.SPECIAL_EDUCATION_HELD;
        };
    }
}
