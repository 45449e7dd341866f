package org.openseat.permits.duties;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.record.CaseRecord;
import org.openseat.permits.Packet;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.Held;
import org.openseat.permits.file.PermitScope;
import org.openseat.permits.letters.duty.DutyLetters;
import org.openseat.rulebook.DecidingSchool;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes while a permit is in force: the family reports one, or a school learns of one and writes. (R-IDP-32,
/// R-IDP-33)
@Service
public class ChangeDesk {

    private final PermitScope scope;
    private final Changes changes;
    private final CaseRecord record;
    private final DutyLetters notices;

    ChangeDesk(PermitScope scope, Changes changes, CaseRecord record, DutyLetters notices) {
        this.scope = scope;
        this.changes = changes;
        this.record = record;
        this.notices = notices;
    }

    /// The family tells; both schools find it in the case, the school of attendance on its desk.
    @Transactional
    public Optional<Outcome<PermitRequest>> report(CaseId id, SignedIn family, Change change, ZonedDateTime now) {
        return scope.lock(id, family)
                .map(found -> found instanceof Held held && family.is(Role.FAMILY)
                        ? kept(held, family, change, true, now)
                        : new Outcome.Overtaken<>(found));
    }

    /// A school learned of a change it was not told of, and writes to the family. (BUL-5347 §II.C.7)
    @Transactional
    public Optional<Outcome<PermitRequest>> discovered(CaseId id, SignedIn by, Change change, ZonedDateTime now) {
        return scope.lock(id, by)
                .map(found -> found instanceof Held held
                        ? school(found.packet(), by)
                                .map(school -> {
                                    var done = kept(held, by, change, false, now);
                                    notices.changed(id, school, record.statement(by, now, null), change.words());
                                    return done;
                                })
                                .orElseGet(() -> new Outcome.Overtaken<>(found))
                        : new Outcome.Overtaken<>(found));
    }

    /// The school of attendance has looked at what the family reported, and the permit stays.
    @Transactional
    public Optional<Outcome<PermitRequest>> settle(CaseId id, SignedIn by, ZonedDateTime now) {
        return scope.lock(id, by).map(found -> {
            var packet = found.packet();
            if (!by.schools().contains(packet.to()) || changes.settle(id, by.id(), now.toInstant()) == 0) {
                return new Outcome.Overtaken<>(found);
            }
            record.note(packet.id(), PermitEvent.CHANGE_NOTED, by, now, Map.of(), null);
            return new Outcome.Done<>(found);
        });
    }

    private Outcome<PermitRequest> kept(Held held, SignedIn by, Change change, boolean byFamily, ZonedDateTime now) {
        changes.add(held.packet().id(), change, byFamily, by.id(), now.toInstant());
        record.note(held.packet().id(), PermitEvent.CIRCUMSTANCES_CHANGED, by, now, change.facts(), change.words());
        return new Outcome.Done<>(held);
    }

    /// As which school this person writes; whoever answers for both writes as the school of attendance.
    static Optional<DecidingSchool> school(Packet packet, SignedIn by) {
        if (by.schools().contains(packet.to())) {
            return Optional.of(DecidingSchool.REQUESTED);
        }
        return by.schools().contains(packet.from()) ? Optional.of(DecidingSchool.RESIDENCE) : Optional.empty();
    }
}
