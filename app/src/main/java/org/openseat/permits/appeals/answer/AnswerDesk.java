package org.openseat.permits.appeals.answer;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.SignedStatement;
import org.openseat.cases.days.CaseClocks;
import org.openseat.cases.record.CaseRecord;
import org.openseat.cases.record.Timeline;
import org.openseat.permits.Appealed;
import org.openseat.permits.Appealed.Answer;
import org.openseat.permits.Appealed.FirstAppeal;
import org.openseat.permits.Appealed.SecondAppeal;
import org.openseat.permits.Permit;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.Contestable;
import org.openseat.permits.PermitRequest.DeniedByRequested;
import org.openseat.permits.PermitRequest.Ended;
import org.openseat.permits.PermitRequest.NotRenewed;
import org.openseat.permits.PermitRequest.Restored;
import org.openseat.permits.appeals.AppealDeciders;
import org.openseat.permits.decision.Superseding;
import org.openseat.permits.file.PermitScope;
import org.openseat.permits.file.Permits;
import org.openseat.permits.hearing.Hearing;
import org.openseat.permits.hearing.Terms;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.PermitClock;
import org.openseat.rulebook.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a school and then the district do with an appeal: ask for more, grant it, deny it. (BUL-5347 §V.B.3-10)
///
/// An answer rests on the opinion of the day of the no; it is kept again under this step. (R-IDP-29)
///
/// Each answers nothing at all when the request is none of that person's business.
@Service
public class AnswerDesk {

    private final PermitScope scope;
    private final Permits permits;
    private final AppealDeciders deciders;
    private final CaseClocks clocks;
    private final Terms terms;
    private final Hearing hearing;
    private final Superseding superseding;
    private final CaseRecord record;
    private final Timeline timeline;

    AnswerDesk(
            PermitScope scope,
            Permits permits,
            AppealDeciders deciders,
            CaseClocks clocks,
            Terms terms,
            Hearing hearing,
            Superseding superseding,
            CaseRecord record,
            Timeline timeline) {
        this.scope = scope;
        this.permits = permits;
        this.deciders = deciders;
        this.clocks = clocks;
        this.terms = terms;
        this.hearing = hearing;
        this.superseding = superseding;
        this.record = record;
        this.timeline = timeline;
    }

    /// The school wants to know more before it answers. The clock runs on. (T14)
    @Transactional
    public Optional<Outcome<PermitRequest>> askForMore(CaseId id, SignedIn by, String question, ZonedDateTime now) {
        return scope.lock(id, by)
                .map(found -> found instanceof FirstAppeal appeal
                        ? refused(appeal, by).orElseGet(() -> asked(appeal, by, question, now))
                        : new Outcome.Overtaken<>(found));
    }

    /// The same question sent again by a second press is asked once.
    private Outcome<PermitRequest> asked(FirstAppeal appeal, SignedIn by, String question, ZonedDateTime now) {
        var last = timeline.of(appeal.packet().id()).stream()
                .filter(entry -> entry.what() == PermitEvent.MORE_ASKED || entry.what() == PermitEvent.MORE_SENT)
                .findFirst();
        if (last.isPresent()
                && last.get().what() == PermitEvent.MORE_ASKED
                && question.equals(last.get().why())) {
            return new Outcome.Done<>(appeal);
        }
        record.moved(appeal.packet().id(), PermitEvent.MORE_ASKED, by, now, Map.of(), question);
        return new Outcome.Done<>(appeal);
    }

    /// The appeal is granted: at the first level the request goes on or the permit stands, at the second it stands.
    /// (T15, T19)
    @Transactional
    public Optional<Outcome<PermitRequest>> grant(CaseId id, SignedIn by, @Nullable String note, ZonedDateTime now) {
        return scope.lock(id, by).map(found -> switch (found) {
            case FirstAppeal appeal ->
                stopped(appeal, by, now.toLocalDate()).orElseGet(() -> granted(appeal, by, note, now));
            case SecondAppeal appeal ->
                stopped(appeal, by, now.toLocalDate()).orElseGet(() -> granted(appeal, by, note, now));
            case PermitRequest other -> new Outcome.Overtaken<>(other);
        });
    }

    /// Who may not decide, and who may but must wait for special education (R-IDP-11) or comes after the year. A permit
    /// that was taken back has a term of its own.
    private Optional<Outcome<PermitRequest>> stopped(Appealed appeal, SignedIn by, LocalDate today) {
        return refused(appeal, by).or(() -> objection(appeal, today).map(why -> new Outcome.Refused<>(appeal, why)));
    }

    private Optional<Finding> objection(Appealed appeal, LocalDate today) {
        return appeal.against() instanceof Ended
                ? Optional.empty()
                : hearing.pastYear(appeal.packet(), today)
                        .or(() -> appeal.mayYetRelease() ? hearing.uncleared(appeal.packet()) : Optional.empty());
    }

    private Outcome<PermitRequest> granted(FirstAppeal appeal, SignedIn by, @Nullable String note, ZonedDateTime now) {
        var decision = record.statement(by, now, note);
        var next = clocks.start(PermitClock.REQUESTED_TARGET, appeal.packet().year(), now.toLocalDate());
        var restored = appeal.grantAppeal(decision, permit(appeal, decision), next);
        return granted(restored, PermitEvent.APPEAL_GRANTED, by, note, now);
    }

    private Outcome<PermitRequest> granted(SecondAppeal appeal, SignedIn by, @Nullable String note, ZonedDateTime now) {
        var restored = appeal.grantAppeal(permit(appeal, record.statement(by, now, note)));
        return granted(restored, PermitEvent.FINALLY_GRANTED, by, note, now);
    }

    /// Once the student may go, the child's other requests close. (S-I34)
    private Outcome<PermitRequest> granted(
            Restored restored, PermitEvent what, SignedIn by, @Nullable String note, ZonedDateTime now) {
        var done = moved(restored, what, by, note, now);
        if (!(restored instanceof AtRequestedSchool)) {
            superseding.others(restored.packet(), now);
        }
        return done;
    }

    private Outcome<PermitRequest> moved(
            PermitRequest request, PermitEvent what, SignedIn by, @Nullable String why, ZonedDateTime now) {
        permits.save(request);
        record.movedOnFile(request.packet().id(), what, by, now, Map.of(), why);
        return new Outcome.Done<>(request);
    }

    private Permit permit(Appealed appeal, SignedStatement decision) {
        return terms.permit(appeal.packet(), release(appeal.against()), decision);
    }

    private static @Nullable SignedStatement release(Contestable no) {
        return switch (no) {
            case DeniedByRequested denied -> denied.release();
            case NotRenewed refused -> refused.release();
            default -> null;
        };
    }

    /// The appeal is denied in writing: at the first level the family may go on to the district, at the second this is
    /// the last word. (T16, T19)
    @Transactional
    public Optional<Outcome<PermitRequest>> deny(CaseId id, SignedIn by, String reason, ZonedDateTime now) {
        return scope.lock(id, by).map(found -> switch (found) {
            case FirstAppeal appeal -> refused(appeal, by).orElseGet(() -> denied(appeal, by, reason, now));
            case SecondAppeal appeal -> refused(appeal, by).orElseGet(() -> denied(appeal, by, reason, now));
            case PermitRequest other -> new Outcome.Overtaken<>(other);
        });
    }

    private Outcome<PermitRequest> denied(FirstAppeal appeal, SignedIn by, String reason, ZonedDateTime now) {
        var answer = new Answer(record.statement(by, now, null), reason);
        var escalateBy = clocks.start(PermitClock.SECOND_APPEAL, appeal.packet().year(), now.toLocalDate());
        return moved(appeal.denyAppeal(answer, escalateBy), PermitEvent.APPEAL_DENIED, by, reason, now);
    }

    private Outcome<PermitRequest> denied(SecondAppeal appeal, SignedIn by, String reason, ZonedDateTime now) {
        var answer = new Answer(record.statement(by, now, null), reason);
        return moved(appeal.denyAppeal(answer), PermitEvent.FINALLY_DENIED, by, reason, now);
    }

    /// The rule that keeps this person from deciding. (R-IDP-25)
    private Optional<Outcome<PermitRequest>> refused(Appealed appeal, SignedIn by) {
        return deciders.finding(appeal, by)
                .filter(finding -> finding.verdict() != Verdict.MET)
                .map(finding -> new Outcome.Refused<>(appeal, finding));
    }
}
