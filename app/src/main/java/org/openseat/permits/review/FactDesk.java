package org.openseat.permits.review;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.record.CaseRecord;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.permits.file.OfficeTurn;
import org.openseat.permits.file.PermitScope;
import org.openseat.permits.hearing.SchoolFacts;
import org.openseat.rulebook.DecidingSchool;
import org.openseat.rulebook.SchoolFact;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A school records what only it can know of a request, with its reason; the rules are heard on it from then on.
/// (BUL-5347 §III)
@Service
class FactDesk {

    private final PermitScope scope;
    private final SchoolFacts facts;
    private final CaseRecord record;
    private final OfficeTurn office;

    FactDesk(PermitScope scope, SchoolFacts facts, CaseRecord record, OfficeTurn office) {
        this.office = office;
        this.scope = scope;
        this.facts = facts;
        this.record = record;
    }

    /// What this person may record: each school of its own, the permit office in the place of one that does not decide.
    /// (R-ROL-2)
    List<SchoolFact> open(PermitRequest request, SignedIn by, LocalDate today) {
        return request instanceof Undecided undecided
                ? Stream.of(DecidingSchool.values())
                        .filter(school -> speaksFor(school, undecided, by, today))
                        .flatMap(school -> SchoolFact.of(undecided.packet().type(), school).stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    private boolean speaksFor(DecidingSchool school, Undecided request, SignedIn by, LocalDate today) {
        var packet = request.packet();
        var residence = school == DecidingSchool.RESIDENCE;
        var itsTurn = residence == request instanceof AtResidenceSchool;
        return by.schools().contains(residence ? packet.from() : packet.to())
                || by.is(Role.DISTRICT) && itsTurn && office.now(request, today);
    }

    @Transactional
    Optional<Outcome<PermitRequest>> record(
            CaseId id, SchoolFact fact, boolean so, String reason, SignedIn by, ZonedDateTime now) {
        return scope.lock(id, by).map(found -> {
            if (!open(found, by, now.toLocalDate()).contains(fact)) {
                return new Outcome.Overtaken<>(found);
            }
            facts.add(id, fact, so, reason, by.id(), now.toInstant());
            record.note(id, PermitEvent.SCHOOL_FOUND, by, now, told(fact, so), reason);
            return new Outcome.Done<>(found);
        });
    }

    private static Map<String, String> told(SchoolFact fact, boolean so) {
        return Map.of("fact", fact.name(), "so", so ? "yes" : "no");
    }
}
