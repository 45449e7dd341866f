package org.openseat.permits.decision;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.Submission;
import org.openseat.cases.days.CaseClocks;
import org.openseat.cases.record.CaseRecord;
import org.openseat.district.SchoolCode;
import org.openseat.permits.Denial;
import org.openseat.permits.Packet;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.permits.file.OfficeTurn;
import org.openseat.permits.file.PermitScope;
import org.openseat.permits.file.Permits;
import org.openseat.permits.hearing.Hearing;
import org.openseat.permits.hearing.Terms;
import org.openseat.permits.seats.Seats;
import org.openseat.rulebook.DecidingSchool;
import org.openseat.rulebook.DenialGround;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.LawfulDenial;
import org.openseat.rulebook.PermitClock;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.SeatFree;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people do with a permit request: one method for each button.
///
/// Each answers nothing at all when the request is none of that person's business.
@Service
public class PermitDesk {

    private final Permits permits;
    private final PermitScope scope;
    private final Hearing hearing;
    private final Superseding superseding;
    private final ReleaseCheck releaseCheck;
    private final Seats seats;
    private final Renewals renewals;
    private final CaseRecord record;
    private final CaseClocks clocks;
    private final Terms terms;
    private final OfficeTurn office;

    PermitDesk(
            Permits permits,
            PermitScope scope,
            Hearing hearing,
            Superseding superseding,
            ReleaseCheck releaseCheck,
            Seats seats,
            Renewals renewals,
            CaseRecord record,
            CaseClocks clocks,
            Terms terms,
            OfficeTurn office) {
        this.permits = permits;
        this.scope = scope;
        this.hearing = hearing;
        this.superseding = superseding;
        this.releaseCheck = releaseCheck;
        this.seats = seats;
        this.renewals = renewals;
        this.record = record;
        this.clocks = clocks;
        this.terms = terms;
        this.office = office;
    }

    /// Takes in a signed packet. The same one sent again, by whatever road, is the one already there. (R-INT-11)
    @Transactional
    public Submission<PermitRequest> submit(Packet packet, SignedIn by, ZonedDateTime now) {
        return submit(packet, now.toLocalDate(), Map.of(), by, now);
    }

    /// The same for a packet that came on paper, which staff keyed in: the clocks run from the day it was received.
    /// (§IV.A.2)
    @Transactional
    public Submission<PermitRequest> submit(Packet packet, LocalDate received, SignedIn by, ZonedDateTime now) {
        return submit(packet, received, Map.of("received", received.toString()), by, now);
    }

    private Submission<PermitRequest> submit(
            Packet packet, LocalDate day, Map<String, String> facts, SignedIn by, ZonedDateTime now) {
        var there = permits.find(packet.id());
        if (there.isPresent()) {
            return new Submission.Taken<>(there.get());
        }
        var request = first(packet, day);
        if (!permits.add(request)) {
            return permits.open(packet.student(), packet.year(), packet.to())
                    .<Submission<PermitRequest>>map(Submission.AlreadyOpen::new)
                    .orElseThrow();
        }
        record.moved(
                packet.id(),
                PermitEvent.SUBMITTED,
                by,
                now,
                with(facts, "number", packet.number().value()),
                null,
                hearing.opinion(packet, now.toLocalDate()));
        return new Submission.Taken<>(request);
    }

    /// A renewal that the requested school signs alone goes there at once; all else begins at the school of residence.
    /// (G10, R-IDP-20)
    private PermitRequest first(Packet packet, LocalDate day) {
        return renewals.byRequestedAlone(packet)
                ? new AtRequestedSchool(packet, null, clocks.start(PermitClock.REQUESTED_TARGET, packet.year(), day))
                : new AtResidenceSchool(packet, clocks.start(PermitClock.RESIDENCE_TARGET, packet.year(), day));
    }

    /// The school of residence lets the student go, a meeting with the parent being noted. (T3)
    @Transactional
    public Optional<Outcome<PermitRequest>> release(CaseId id, SignedIn by, @Nullable String note, ZonedDateTime now) {
        return release(id, by, note, null, now);
    }

    /// The same with what is said of the meeting where none is noted: it never holds a release up. (R-IDP-17)
    @Transactional
    public Optional<Outcome<PermitRequest>> release(
            CaseId id, SignedIn by, @Nullable String note, @Nullable Met met, ZonedDateTime now) {
        return scope.lock(id, by).map(found -> switch (found) {
            case AtResidenceSchool request
            when decidesFor(request.packet().from(), request, by, now) ->
                releaseCheck
                        .objection(request.packet(), now.toLocalDate())
                        .<Outcome<PermitRequest>>map(why -> new Outcome.Refused<>(request, why))
                        .orElseGet(() -> released(request, by, note, met, now));
            case PermitRequest other -> new Outcome.Overtaken<>(other);
        });
    }

    /// The school itself, and in the place of one that does not decide the permit office, which says why. (R-ROL-2)
    private boolean decidesFor(SchoolCode school, Undecided request, SignedIn by, ZonedDateTime now) {
        return by.schools().contains(school) || by.is(Role.DISTRICT) && office.now(request, now.toLocalDate());
    }

    private Outcome<PermitRequest> released(
            AtResidenceSchool request, SignedIn by, @Nullable String note, @Nullable Met met, ZonedDateTime now) {
        var packet = request.packet();
        var target = clocks.start(PermitClock.REQUESTED_TARGET, packet.year(), now.toLocalDate());
        var released = request.release(record.statement(by, now, note), target);
        return moved(released, PermitEvent.RELEASED, by, Met.facts(met), note, now);
    }

    /// The requested school takes the student: the permit is granted, and the child's other requests close. (T6, S-I34)
    @Transactional
    public Optional<Outcome<PermitRequest>> approve(CaseId id, SignedIn by, @Nullable String note, ZonedDateTime now) {
        return scope.lock(id, by).map(found -> switch (found) {
            case AtRequestedSchool request
            when decidesFor(request.packet().to(), request, by, now) -> approved(request, by, note, now);
            case PermitRequest other -> new Outcome.Overtaken<>(other);
        });
    }

    private Outcome<PermitRequest> approved(
            AtRequestedSchool request, SignedIn by, @Nullable String note, ZonedDateTime now) {
        var packet = request.packet();
        var wait = hearing.pastYear(packet, now.toLocalDate()).or(() -> hearing.uncleared(packet));
        if (wait.isPresent()) {
            return new Outcome.Refused<>(request, wait.get());
        }
        var room = SeatFree.judge(seats.hold(packet), packet.answers().renewal());
        if (room instanceof Ruling.NotMet) {
            return new Outcome.Refused<>(request, Finding.of(SeatFree.class, SeatFree.CLAUSE, room));
        }
        var permit = terms.permit(packet, request.release(), record.statement(by, now, note));
        var done = moved(request.approve(permit), PermitEvent.APPROVED, by, Map.of(), note, now);
        superseding.others(packet, now);
        return done;
    }

    /// One of the two schools says no, on lawful grounds only; the letter's date starts the appeal clock. (T4, T7)
    @Transactional
    public Optional<Outcome<PermitRequest>> deny(
            CaseId id, SignedIn by, Set<DenialGround> grounds, String explanation, ZonedDateTime now) {
        return scope.lock(id, by).map(found -> switch (found) {
            // A renewal is refused on the grounds for ending a permit, and on no others. (T11)
            case Undecided renewal when renewal.packet().answers().renewal() -> new Outcome.Overtaken<>(renewal);
            case AtResidenceSchool request
            when decidesFor(request.packet().from(), request, by, now) ->
                denied(request, DecidingSchool.RESIDENCE, by, grounds, explanation, now);
            case AtRequestedSchool request
            when decidesFor(request.packet().to(), request, by, now) ->
                denied(request, DecidingSchool.REQUESTED, by, grounds, explanation, now);
            case PermitRequest other -> new Outcome.Overtaken<>(other);
        });
    }

    private Outcome<PermitRequest> denied(
            Undecided request,
            DecidingSchool school,
            SignedIn by,
            Set<DenialGround> grounds,
            String explanation,
            ZonedDateTime now) {
        var packet = request.packet();
        if (grounds.contains(DenialGround.LOSES_ENROLLMENT)) {
            refusedGround(packet, school, by, now);
        }
        var criteria = hearing.opinion(packet, now.toLocalDate()).criteria();
        var lawful = LawfulDenial.judge(new LawfulDenial.Facts(school, packet.type(), grounds, criteria));
        if (lawful instanceof Ruling.NotMet) {
            return new Outcome.Refused<>(request, Finding.of(LawfulDenial.class, LawfulDenial.CLAUSE, lawful));
        }
        var full = SeatFree.judgeNoRoom(seats.of(packet));
        if (grounds.contains(DenialGround.NO_ROOM) && full instanceof Ruling.NotMet) {
            return new Outcome.Refused<>(request, Finding.of(SeatFree.class, SeatFree.CLAUSE, full));
        }
        var kept = LawfulDenial.lawfulFor(school, packet.type()).stream()
                .filter(grounds::contains)
                .toList();
        var denial = new Denial(record.statement(by, now, null), kept, explanation);
        var appealBy = clocks.start(PermitClock.FIRST_APPEAL, packet.year(), now.toLocalDate());
        return moved(request.deny(denial, appealBy), what(school), by, facts(kept), explanation, now);
    }

    /// With what the rules say of it that day.
    private Outcome<PermitRequest> moved(
            PermitRequest request,
            PermitEvent what,
            SignedIn by,
            Map<String, String> facts,
            @Nullable String why,
            ZonedDateTime now) {
        var packet = request.packet();
        permits.save(request);
        record.moved(packet.id(), what, by, now, facts, why, hearing.opinion(packet, now.toLocalDate()));
        return new Outcome.Done<>(request);
    }

    /// Never a ground, alone or beside others; that it was tried is counted. (R-IDP-12, X9)
    private void refusedGround(Packet packet, DecidingSchool school, SignedIn by, ZonedDateTime now) {
        var facts = Map.of("grounds", DenialGround.LOSES_ENROLLMENT.name(), "school", school.name());
        record.note(packet.id(), PermitEvent.GROUND_REFUSED, by, now, facts, null);
    }

    /// The family takes the request back. (T20)
    @Transactional
    public Optional<Outcome<PermitRequest>> withdraw(CaseId id, SignedIn by, ZonedDateTime now) {
        return scope.lock(id, by)
                .map(found ->
                        found instanceof Undecided open ? withdrawn(open, by, now) : new Outcome.Overtaken<>(found));
    }

    private Outcome<PermitRequest> withdrawn(Undecided open, SignedIn by, ZonedDateTime now) {
        var withdrawn = permits.save(open.withdraw(now.toLocalDate()));
        record.moved(open.packet().id(), PermitEvent.WITHDRAWN, by, now, Map.of(), null);
        return new Outcome.Done<>(withdrawn);
    }

    private static Map<String, String> with(Map<String, String> facts, String name, String value) {
        var all = new TreeMap<>(facts);
        all.put(name, value);
        return all;
    }

    private static PermitEvent what(DecidingSchool school) {
        return switch (school) {
            case RESIDENCE -> PermitEvent.DENIED_BY_RESIDENCE;
            case REQUESTED -> PermitEvent.DENIED_BY_REQUESTED;
        };
    }

    private static Map<String, String> facts(List<DenialGround> grounds) {
        return Map.of(
                "grounds",
                String.join(",", grounds.stream().map(DenialGround::name).toList()));
    }
}
