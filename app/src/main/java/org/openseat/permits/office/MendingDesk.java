package org.openseat.permits.office;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.days.CaseClocks;
import org.openseat.cases.record.CaseRecord;
import org.openseat.cases.record.Timeline;
import org.openseat.district.SchoolCode;
import org.openseat.permits.Packet;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.PermitRequest.Reopenable;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.file.OfficeTurn;
import org.openseat.permits.file.PermitScope;
import org.openseat.permits.file.Permits;
import org.openseat.permits.hearing.Hearing;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.OneOpenRequest;
import org.openseat.rulebook.PermitClock;
import org.openseat.rulebook.Reopening;
import org.openseat.rulebook.Ruling;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The permit office mends what went wrong in a request, each time with its reason, which family and schools read.
@Service
public class MendingDesk {

    private final PermitScope scope;
    private final Permits permits;
    private final Schools schools;
    private final CaseClocks clocks;
    private final CaseRecord record;
    private final Timeline timeline;
    private final Hearing hearing;
    private final OfficeTurn office;

    MendingDesk(
            PermitScope scope,
            Permits permits,
            Schools schools,
            CaseClocks clocks,
            CaseRecord record,
            Timeline timeline,
            Hearing hearing,
            OfficeTurn office) {
        this.scope = scope;
        this.permits = permits;
        this.schools = schools;
        this.clocks = clocks;
        this.record = record;
        this.timeline = timeline;
        this.hearing = hearing;
        this.office = office;
    }

    /// The schools that the family may have meant: those a permit can lead to, with the grade. (R-MAG-2)
    List<School> meant(Packet packet) {
        return schools.withGrade(packet.grade()).stream()
                .filter(School::hasNeighborhood)
                .filter(school ->
                        !school.code().equals(packet.from()) && !school.code().equals(packet.to()))
                .toList();
    }

    /// Whether the child has an open request there already.
    boolean asked(Packet packet, SchoolCode there) {
        return permits.open(packet.student(), packet.year(), there).isPresent();
    }

    /// The family meant another school. The school of residence goes on with its clock; another requested school begins
    /// its own.
    @Transactional
    public Optional<Outcome<PermitRequest>> correct(
            CaseId id, SchoolCode to, String why, SignedIn by, ZonedDateTime now) {
        return lock(id, by).map(found -> switch (found) {
            case Undecided renewal when renewal.packet().answers().renewal() -> new Outcome.Overtaken<>(renewal);
            case Undecided open
            when asked(open.packet(), to) ->
                new Outcome.Refused<>(
                        open, Finding.of(OneOpenRequest.class, OneOpenRequest.CLAUSE, OneOpenRequest.judge(true)));
            case AtResidenceSchool open -> corrected(open.packet(), open.correct(to), why, by, now);
            case AtRequestedSchool open ->
                corrected(
                        open.packet(),
                        open.correct(
                                to,
                                clocks.start(
                                        PermitClock.REQUESTED_TARGET,
                                        open.packet().year(),
                                        now.toLocalDate())),
                        why,
                        by,
                        now);
            case PermitRequest other -> new Outcome.Overtaken<>(other);
        });
    }

    private Outcome<PermitRequest> corrected(Packet was, Undecided mended, String why, SignedIn by, ZonedDateTime now) {
        var to = mended.packet().to();
        permits.askFor(was.id(), was.to(), to);
        permits.save(mended);
        record.moved(
                was.id(),
                PermitEvent.CORRECTED,
                by,
                now,
                Map.of("was", was.to().value(), "to", to.value()),
                why,
                hearing.opinion(mended.packet(), now.toLocalDate()));
        return new Outcome.Done<>(mended);
    }

    /// A school decided by mistake and says so on the same day. The clock that ran before runs on.
    @Transactional
    public Optional<Outcome<PermitRequest>> reopen(CaseId id, String why, SignedIn by, ZonedDateTime now) {
        return lock(id, by)
                .map(found -> found instanceof Reopenable decided
                                && CaseFile.said(decided).isPresent()
                                && !CaseFile.answeredAppeal(timeline.of(id))
                        ? reopen(decided, CaseFile.said(decided).get().on(), why, by, now)
                        : new Outcome.Overtaken<>(found));
    }

    private Outcome<PermitRequest> reopen(
            Reopenable decided, LocalDate on, String why, SignedIn by, ZonedDateTime now) {
        var id = decided.packet().id();
        var ruling = Reopening.judge(new Reopening.Facts(on, now.toLocalDate(), permits.closedOthers(id)));
        if (!(ruling instanceof Ruling.Met)) {
            return new Outcome.Refused<>(decided, Finding.of(Reopening.class, Reopening.CLAUSE, ruling));
        }
        var open = permits.save(reopened(decided, now));
        record.moved(
                id, PermitEvent.REOPENED, by, now, Map.of(), why, hearing.opinion(open.packet(), now.toLocalDate()));
        return new Outcome.Done<>(open);
    }

    /// At the school that must decide again, whose days run from the day on which its turn came first.
    private Undecided reopened(Reopenable decided, ZonedDateTime now) {
        var packet = decided.packet();
        var came = packet.submittedAt().atZone(now.getZone()).toLocalDate();
        var residence = clocks.start(PermitClock.RESIDENCE_TARGET, packet.year(), came);
        return switch (decided.reopen(residence)) {
            case AtResidenceSchool open -> open;
            case AtRequestedSchool open ->
                new AtRequestedSchool(
                        packet,
                        open.release(),
                        clocks.start(
                                PermitClock.REQUESTED_TARGET,
                                packet.year(),
                                open.release() == null ? came : open.release().on()));
        };
    }

    /// Nobody at the school whose turn it is can decide: the office does. The school's days run on.
    @Transactional
    public Optional<Outcome<PermitRequest>> takeTurn(CaseId id, String why, SignedIn by, ZonedDateTime now) {
        return lock(id, by).map(found -> {
            if (!(found instanceof Undecided open) || office.now(open, now.toLocalDate())) {
                return new Outcome.Overtaken<>(found);
            }
            record.moved(id, PermitEvent.TURN_TAKEN, by, now, Map.of(), why);
            return new Outcome.Done<>(found);
        });
    }

    private Optional<PermitRequest> lock(CaseId id, SignedIn by) {
        return by.is(Role.DISTRICT) ? scope.lock(id, by) : Optional.empty();
    }
}
