package org.openseat.permits.ending;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.Outcome;
import org.openseat.cases.days.CaseClocks;
import org.openseat.cases.record.CaseRecord;
import org.openseat.cases.record.Timeline;
import org.openseat.permits.Ending;
import org.openseat.permits.Ending.How;
import org.openseat.permits.Packet;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.PermitRequest.Granted;
import org.openseat.permits.PermitRequest.Held;
import org.openseat.permits.PermitRequest.Referred;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.permits.Referral;
import org.openseat.permits.file.PermitScope;
import org.openseat.permits.file.Permits;
import org.openseat.permits.hearing.Hearing;
import org.openseat.rulebook.DecidingSchool;
import org.openseat.rulebook.EndingGround;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.LawfulEnding;
import org.openseat.rulebook.PermitClock;
import org.openseat.rulebook.Ruling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a school does with a permit once it was granted, or with a renewal it will not give: one method for each
/// button.
///
/// Each answers nothing at all when the request is none of that person's business.
@Service
public class EndingDesk {

    private final Permits permits;
    private final PermitScope scope;
    private final CaseRecord record;
    private final Hearing hearing;
    private final CaseClocks clocks;
    private final Timeline timeline;

    EndingDesk(
            Permits permits,
            PermitScope scope,
            CaseRecord record,
            Hearing hearing,
            CaseClocks clocks,
            Timeline timeline) {
        this.timeline = timeline;
        this.permits = permits;
        this.scope = scope;
        this.record = record;
        this.hearing = hearing;
        this.clocks = clocks;
    }

    /// The student starts at the requested school; what the school has noted elsewhere is kept with it. (T8, R-IDP-34,
    /// R-IDP-35)
    @Transactional
    public Optional<Outcome<PermitRequest>> enroll(CaseId id, SignedIn by, Enrolling enrolling, ZonedDateTime now) {
        return scope.lock(id, by).map(found -> switch (found) {
            case Granted granted
            when by.schools().contains(granted.packet().to()) -> enrolled(granted, by, enrolling, now);
            case PermitRequest other -> new Outcome.Overtaken<>(other);
        });
    }

    private Outcome<PermitRequest> enrolled(Granted granted, SignedIn by, Enrolling enrolling, ZonedDateTime now) {
        var attending = permits.save(granted.enroll(enrolling.since()));
        record.moved(granted.packet().id(), PermitEvent.ENROLLED, by, now, enrolling.facts(), null);
        return new Outcome.Done<>(attending);
    }

    /// The school of attendance cancels or revokes a permit, on some of the seven grounds, in writing. (T10)
    @Transactional
    public Optional<Outcome<PermitRequest>> end(
            CaseId id, SignedIn by, How how, Set<EndingGround> grounds, String evidence, ZonedDateTime now) {
        return scope.lock(id, by).map(found -> {
            var packet = found.packet();
            if (!(found instanceof Held held) || !by.schools().contains(packet.to())) {
                return new Outcome.Overtaken<>(found);
            }
            var what = how == How.REVOKED ? PermitEvent.REVOKED : PermitEvent.CANCELLED;
            return stopped(found, how, DecidingSchool.REQUESTED, grounds, evidence, what, by, now, held::end);
        });
    }

    /// The school whose turn it is refuses a renewal, on some of the same grounds. (T11)
    @Transactional
    public Optional<Outcome<PermitRequest>> refuseRenewal(
            CaseId id, SignedIn by, Set<EndingGround> grounds, String evidence, ZonedDateTime now) {
        return scope.lock(id, by).map(found -> {
            if (!(found instanceof Undecided open)
                    || !found.packet().answers().renewal()
                    || !(turn(found, by) instanceof DecidingSchool school)) {
                return new Outcome.Overtaken<>(found);
            }
            return stopped(
                    found,
                    How.NOT_RENEWED,
                    school,
                    grounds,
                    evidence,
                    PermitEvent.RENEWAL_REFUSED,
                    by,
                    now,
                    open::refuseRenewal);
        });
    }

    /// On lawful grounds only; the letter's date starts the appeal clock.
    private Outcome<PermitRequest> stopped(
            PermitRequest found,
            How how,
            DecidingSchool school,
            Set<EndingGround> grounds,
            String evidence,
            PermitEvent what,
            SignedIn by,
            ZonedDateTime now,
            BiFunction<Ending, KeptDeadline<PermitClock>, PermitRequest> stop) {
        var lawful = LawfulEnding.judge(new LawfulEnding.Facts(grounds, evidence));
        if (!(lawful instanceof Ruling.Met)) {
            return new Outcome.Refused<>(found, Finding.of(LawfulEnding.class, LawfulEnding.CLAUSE, lawful));
        }
        var sorted = grounds.stream().sorted().toList();
        var ending = new Ending(how, school, sorted, evidence, record.statement(by, now, null));
        var appealBy = clocks.start(PermitClock.FIRST_APPEAL, found.packet().year(), now.toLocalDate());
        return moved(stop.apply(ending, appealBy), what, facts(sorted), evidence, by, now);
    }

    /// A school, or who decides an appeal, found that the home lies outside the district: whatever was decided about
    /// schools of the district before, the permit office goes on. (T21, R-ROL-2)
    @Transactional
    public Optional<Outcome<PermitRequest>> refer(CaseId id, SignedIn by, String finding, ZonedDateTime now) {
        return scope.lock(id, by).map(found -> {
            var referral = new Referral(record.statement(by, now, null), finding);
            return found instanceof Referral.Possible open && mayRefer(found.packet(), by)
                    ? moved(open.refer(referral), PermitEvent.REFERRED, Map.of(), finding, by, now)
                    : new Outcome.Overtaken<>(found);
        });
    }

    private static boolean mayRefer(Packet packet, SignedIn by) {
        return by.schools().contains(packet.from()) || by.schools().contains(packet.to()) || by.is(Role.APPEALS);
    }

    static boolean toSettle(PermitRequest request, List<Timeline.Entry> timeline) {
        return request instanceof Referred
                && timeline.stream().noneMatch(entry -> entry.what() == PermitEvent.REFERRAL_SETTLED);
    }

    /// The permit office says what came of a home outside the district. (§II.C.8)
    @Transactional
    public Optional<Outcome<PermitRequest>> settle(CaseId id, SignedIn by, String note, ZonedDateTime now) {
        return by.is(Role.DISTRICT) ? scope.lock(id, by).map(found -> settled(found, by, note, now)) : Optional.empty();
    }

    private Outcome<PermitRequest> settled(PermitRequest found, SignedIn by, String note, ZonedDateTime now) {
        if (!toSettle(found, timeline.of(found.packet().id()))) {
            return new Outcome.Overtaken<>(found);
        }
        record.note(found.packet().id(), PermitEvent.REFERRAL_SETTLED, by, now, Map.of(), note);
        return new Outcome.Done<>(found);
    }

    /// With what the rules say of it that day.
    private Outcome<PermitRequest> moved(
            PermitRequest request,
            PermitEvent what,
            Map<String, String> facts,
            String why,
            SignedIn by,
            ZonedDateTime now) {
        var packet = request.packet();
        permits.save(request);
        record.moved(packet.id(), what, by, now, facts, why, hearing.opinion(packet, now.toLocalDate()));
        return new Outcome.Done<>(request);
    }

    private static Map<String, String> facts(List<EndingGround> grounds) {
        return Map.of("grounds", grounds.stream().map(EndingGround::name).collect(Collectors.joining(",")));
    }

    /// As which school this person decides the request now; null when it is not their turn.
    private static @Nullable DecidingSchool turn(PermitRequest request, SignedIn by) {
        Packet packet = request.packet();
        return switch (request) {
            case AtResidenceSchool _ when by.schools().contains(packet.from()) -> DecidingSchool.RESIDENCE;
            case AtRequestedSchool _ when by.schools().contains(packet.to()) -> DecidingSchool.REQUESTED;
            default -> null;
        };
    }
}
