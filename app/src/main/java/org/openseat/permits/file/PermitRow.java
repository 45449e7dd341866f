package org.openseat.permits.file;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.CaseId;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.SignedStatement;
import org.openseat.district.SchoolCode;
import org.openseat.permits.Answer;
import org.openseat.permits.Appeal;
import org.openseat.permits.Denial;
import org.openseat.permits.Ending;
import org.openseat.permits.Permit;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.AttendResidence;
import org.openseat.permits.PermitRequest.Attending;
import org.openseat.permits.PermitRequest.Contestable;
import org.openseat.permits.PermitRequest.DeniedByRequested;
import org.openseat.permits.PermitRequest.DeniedByResidence;
import org.openseat.permits.PermitRequest.Ended;
import org.openseat.permits.PermitRequest.Expired;
import org.openseat.permits.PermitRequest.FinallyDenied;
import org.openseat.permits.PermitRequest.FirstAppeal;
import org.openseat.permits.PermitRequest.FirstAppealDenied;
import org.openseat.permits.PermitRequest.Granted;
import org.openseat.permits.PermitRequest.NotRenewed;
import org.openseat.permits.PermitRequest.Referred;
import org.openseat.permits.PermitRequest.Running;
import org.openseat.permits.PermitRequest.SecondAppeal;
import org.openseat.permits.PermitRequest.Superseded;
import org.openseat.permits.PermitRequest.Withdrawn;
import org.openseat.permits.PermitState;
import org.openseat.permits.Referral;
import org.openseat.rulebook.PermitClock;

/// What the row of a request holds besides the packet: what its state must have, and nothing else.
final class PermitRow {

    private final PermitState state;
    private @Nullable KeptDeadline<PermitClock> deadline;
    private @Nullable String turn;
    private @Nullable PermitState against;
    private @Nullable KeptDeadline<PermitClock> appealBy;
    private @Nullable SignedStatement release;
    private @Nullable Permit permit;
    private @Nullable LocalDate since;
    private @Nullable Denial denial;
    private @Nullable Ending ending;
    private @Nullable Appeal appeal;
    private @Nullable Answer answer;
    private @Nullable Appeal second;
    private @Nullable Answer last;
    private @Nullable Referral referral;
    private @Nullable CaseId supersededBy;
    private @Nullable LocalDate closed;

    private PermitRow(PermitRequest request) {
        state = PermitState.of(request);
        deadline = request instanceof Running running ? running.deadline() : null;
        turn = turn(request).map(SchoolCode::value).orElse(null);
    }

    static PermitRow of(PermitRequest request) {
        var row = new PermitRow(request);
        switch (request) {
            case PermitRequest.AtResidenceSchool _ -> {}
            case AtRequestedSchool r -> row.release = r.release();
            case Granted r -> row.permit = r.permit();
            case Attending r -> {
                row.permit = r.permit();
                row.since = r.since();
            }
            case Expired r -> {
                row.permit = r.permit();
                row.closed = r.on();
            }
            case Contestable no -> row.no(no);
            case FirstAppeal r -> row.appeal(r.against(), r.appeal(), null);
            case FirstAppealDenied r -> row.appeal(r.against(), r.appeal(), r.answer());
            case SecondAppeal r -> {
                row.appeal(r.against(), r.appeal(), r.answer());
                row.second = r.second();
            }
            case FinallyDenied r -> {
                row.appeal(r.against(), r.appeal(), r.answer());
                row.second = r.second();
                row.last = r.last();
            }
            case AttendResidence r -> {
                row.appeal(r.against(), r.appeal(), r.answer());
                row.closed = r.on();
            }
            case Withdrawn r -> row.closed = r.on();
            case Referred r -> row.referral = r.referral();
            case Superseded r -> {
                row.supersededBy = r.by();
                row.closed = r.on();
            }
        }
        return row;
    }

    private static Optional<SchoolCode> turn(PermitRequest request) {
        var packet = request.packet();
        return switch (request) {
            case PermitRequest.AtResidenceSchool _ -> Optional.of(packet.from());
            case AtRequestedSchool _ -> Optional.of(packet.to());
            case FirstAppeal appeal ->
                Optional.of(
                        switch (appeal.against().school()) {
                            case RESIDENCE -> packet.from();
                            case REQUESTED -> packet.to();
                        });
            default -> Optional.empty();
        };
    }

    private void appeal(Contestable no, @Nullable Appeal first, @Nullable Answer said) {
        against = PermitState.of(no);
        appealBy = no.deadline();
        appeal = first;
        answer = said;
        no(no);
    }

    private void no(Contestable no) {
        switch (no) {
            case DeniedByResidence r -> denial = r.denial();
            case DeniedByRequested r -> {
                release = r.release();
                denial = r.denial();
            }
            case NotRenewed r -> {
                release = r.release();
                ending = r.ending();
            }
            case Ended r -> {
                permit = r.permit();
                since = r.since();
                ending = r.ending();
            }
        }
    }

    PermitState state() {
        return state;
    }

    @Nullable
    KeptDeadline<PermitClock> deadline() {
        return deadline;
    }

    @Nullable
    LocalDate due() {
        return deadline == null ? null : deadline.date();
    }

    /// The school that must act next, by its code.
    @Nullable
    String turn() {
        return turn;
    }

    @Nullable
    PermitState against() {
        return against;
    }

    /// Until when the no could be appealed.
    @Nullable
    KeptDeadline<PermitClock> appealBy() {
        return appealBy;
    }

    @Nullable
    SignedStatement release() {
        return release;
    }

    @Nullable
    Permit permit() {
        return permit;
    }

    @Nullable
    LocalDate since() {
        return since;
    }

    @Nullable
    Denial denial() {
        return denial;
    }

    @Nullable
    Ending ending() {
        return ending;
    }

    @Nullable
    Appeal appeal() {
        return appeal;
    }

    @Nullable
    Answer answer() {
        return answer;
    }

    @Nullable
    Appeal second() {
        return second;
    }

    @Nullable
    Answer last() {
        return last;
    }

    @Nullable
    Referral referral() {
        return referral;
    }

    @Nullable
    CaseId supersededBy() {
        return supersededBy;
    }

    @Nullable
    LocalDate closed() {
        return closed;
    }
}
