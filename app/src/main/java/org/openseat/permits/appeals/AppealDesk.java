package org.openseat.permits.appeals;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.Outcome;
import org.openseat.cases.days.CaseClocks;
import org.openseat.cases.record.CaseRecord;
import org.openseat.district.SchoolCode;
import org.openseat.permits.Appeal;
import org.openseat.permits.AppealForm;
import org.openseat.permits.Appealed.FirstAppeal;
import org.openseat.permits.Appealed.FirstAppealDenied;
import org.openseat.permits.Appealed.SecondAppeal;
import org.openseat.permits.Packet;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AttendResidence;
import org.openseat.permits.PermitRequest.Contestable;
import org.openseat.permits.appeals.FiledAppeal.Kind;
import org.openseat.permits.file.PermitScope;
import org.openseat.permits.file.Permits;
import org.openseat.rulebook.ApplicationWindow;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.OneOpenRequest;
import org.openseat.rulebook.PermitAppeal;
import org.openseat.rulebook.PermitClock;
import org.openseat.rulebook.Ruling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a family does against a no: appeal to the school, answer what it asks, go on to the district. (BUL-5347 §V.B)
///
/// Each answers nothing at all when the request is none of that person's business.
@Service
public class AppealDesk {

    private final PermitScope scope;
    private final Permits permits;
    private final AppealTable appeals;
    private final CaseClocks clocks;
    private final CaseRecord record;
    private final PaperCounter counter;

    AppealDesk(
            PermitScope scope,
            Permits permits,
            AppealTable appeals,
            CaseClocks clocks,
            CaseRecord record,
            PaperCounter counter) {
        this.counter = counter;
        this.scope = scope;
        this.permits = permits;
        this.appeals = appeals;
        this.clocks = clocks;
        this.record = record;
    }

    /// The school that must answer a first appeal: the one that said no.
    public static SchoolCode answering(FirstAppeal appeal) {
        return switch (appeal.against().school()) {
            case RESIDENCE -> appeal.packet().from();
            case REQUESTED -> appeal.packet().to();
        };
    }

    /// To whom the family can appeal today; in time or not is said when it is sent.
    public static Optional<Kind> open(PermitRequest request, LocalDate today) {
        return switch (request) {
            case Contestable _ -> Optional.of(Kind.FIRST);
            case FirstAppealDenied _ -> Optional.of(Kind.SECOND);
            case FirstAppeal appeal when !appeal.deadline().allows(today) -> Optional.of(Kind.SECOND);
            default -> Optional.empty();
        };
    }

    /// What this family, or staff for it, has written so far; a second appeal begins with the words of the first.
    @Transactional
    public Optional<AppealDraft> draft(CaseId id, SignedIn family, ZonedDateTime now) {
        var own = scope.findForFamily(id, family);
        return own.or(() -> scope.find(id, family).filter(request -> counter.takes(request, family)))
                .flatMap(request -> (own.isPresent()
                                ? open(request, now.toLocalDate())
                                : onPaper(request, now.toLocalDate()))
                        .map(kind ->
                                appeals.begin(id, family.id(), kind, AppealFields.known(request), now.toInstant())))
                .map(draft -> draft.onPaper(own.isEmpty()));
    }

    /// Whether this person may record an appeal that the family hands in on paper. (§V.B.1)
    public boolean takesPaper(PermitRequest request, SignedIn who, LocalDate today) {
        return onPaper(request, today).isPresent() && counter.takes(request, who);
    }

    /// What is open to the family, and what came in time but was found only after the case had lapsed. (R-IDP-24)
    private static Optional<Kind> onPaper(PermitRequest request, LocalDate today) {
        return request instanceof AttendResidence closed ? Optional.of(level(closed)) : open(request, today);
    }

    private static Kind level(AttendResidence closed) {
        return closed.appeal() == null ? Kind.FIRST : Kind.SECOND;
    }

    /// What this family has written so far to answer the school.
    @Transactional
    public Optional<AppealDraft> answerDraft(CaseId id, SignedIn family, ZonedDateTime now) {
        return scope.findForFamily(id, family)
                .filter(FirstAppeal.class::isInstance)
                .map(request -> appeals.begin(id, family.id(), Kind.MORE, Map.of(), now.toInstant()));
    }

    /// Right or not, what was typed is kept.
    @Transactional
    public void save(AppealDraft draft, Map<String, String> typed) {
        appeals.save(draft, typed);
    }

    /// The family signs and sends its appeal to the school that said no, or staff record it from paper. (T12)
    @Transactional
    public Optional<Outcome<PermitRequest>> appeal(CaseId id, AppealForm form, Received how, ZonedDateTime now) {
        return lock(id, how).map(request -> switch (request) {
            case Contestable no -> first(no, form, how, now);
            case AttendResidence closed when how instanceof Received.FoundLate late -> found(closed, form, late, now);
            case PermitRequest other -> new Outcome.Overtaken<>(other);
        });
    }

    /// The family goes on to the district: after the school's no, or when its answer is overdue. (T17, R-IDP-27)
    @Transactional
    public Optional<Outcome<PermitRequest>> escalate(CaseId id, AppealForm form, Received how, ZonedDateTime now) {
        return lock(id, how).map(request -> switch (request) {
            case AttendResidence closed when how instanceof Received.FoundLate late -> found(closed, form, late, now);
            case FirstAppealDenied denied -> second(denied, form, how, now);
            case FirstAppeal appeal -> overdue(appeal, form, how, now);
            case PermitRequest other -> new Outcome.Overtaken<>(other);
        });
    }

    /// For the family its own case; for staff one whose paper they take.
    private Optional<PermitRequest> lock(CaseId id, Received how) {
        return switch (how) {
            case Received.Online(var family, var _) -> scope.lockForFamily(id, family);
            case Received.OnPaper(var staff, var _) -> lock(id, staff);
            case Received.FoundLate(var staff, var _, var _) -> lock(id, staff);
        };
    }

    private Optional<PermitRequest> lock(CaseId id, SignedIn staff) {
        return scope.lock(id, staff).filter(request -> counter.takes(request, staff));
    }

    /// Received on the last day is in time. (R-IDP-24)
    private Outcome<PermitRequest> first(Contestable no, AppealForm form, Received how, ZonedDateTime now) {
        var packet = no.packet();
        if (!no.deadline().allows(how.day())) {
            return tooLate(no, no.deadline(), how.day());
        }
        if (askedAnew(packet)) {
            return refused(no, OneOpenRequest.class, OneOpenRequest.CLAUSE, OneOpenRequest.judge(true));
        }
        var appeal = new Appeal(how.by().id(), how.day(), form);
        var saved = permits.save(no.appeal(appeal, clocks.start(PermitClock.FIRST_ANSWER, packet.year(), how.day())));
        filed(saved, Kind.FIRST, form, how, now);
        record.movedOnFile(packet.id(), PermitEvent.APPEALED, how.by(), now, how.facts(), null);
        return new Outcome.Done<>(saved);
    }

    private boolean askedAnew(Packet packet) {
        return permits.open(packet.student(), packet.year(), packet.to())
                .filter(open -> !open.equals(packet.id()))
                .isPresent();
    }

    /// In time by the day it was received, though nobody saw it: the lapse is undone, and whoever answers has all
    /// their days from the one on which it is keyed in. (R-IDP-24)
    private Outcome<PermitRequest> found(
            AttendResidence closed, AppealForm form, Received.FoundLate how, ZonedDateTime now) {
        var packet = closed.packet();
        var last = lastDay(closed);
        if (!last.allows(how.day())) {
            return tooLate(closed, last, how.day());
        }
        var year = ApplicationWindow.judgeGrant(packet.year(), now.toLocalDate());
        if (year instanceof Ruling.NotMet) {
            return refused(closed, ApplicationWindow.class, ApplicationWindow.CLAUSE, year);
        }
        if (askedAnew(packet)) {
            return refused(closed, OneOpenRequest.class, OneOpenRequest.CLAUSE, OneOpenRequest.judge(true));
        }
        var first = level(closed) == Kind.FIRST;
        var answer = first ? PermitClock.FIRST_ANSWER : PermitClock.FINAL_ANSWER;
        var appeal = new Appeal(how.by().id(), how.day(), form);
        var saved = permits.save(closed.appeal(appeal, clocks.start(answer, packet.year(), now.toLocalDate())));
        filed(saved, level(closed), form, how, now);
        record.movedOnFile(
                packet.id(),
                first ? PermitEvent.APPEALED : PermitEvent.ESCALATED,
                how.by(),
                now,
                how.facts(),
                how.why());
        return new Outcome.Done<>(saved);
    }

    /// Until when it could come; that of the second level is counted again from the school's answer.
    private KeptDeadline<PermitClock> lastDay(AttendResidence closed) {
        return closed.answer() == null
                ? closed.against().deadline()
                : clocks.start(
                        PermitClock.SECOND_APPEAL,
                        closed.packet().year(),
                        closed.answer().decision().on());
    }

    private Outcome<PermitRequest> second(FirstAppealDenied denied, AppealForm form, Received how, ZonedDateTime now) {
        if (!denied.deadline().allows(how.day())) {
            return tooLate(denied, denied.deadline(), how.day());
        }
        var second = new Appeal(how.by().id(), how.day(), form);
        return escalated(denied.escalate(second, finalAnswer(denied, how.day())), form, how, now);
    }

    /// While the school may still answer, the district does not take the appeal; from the day after it does. (R-IDP-27)
    private Outcome<PermitRequest> overdue(FirstAppeal appeal, AppealForm form, Received how, ZonedDateTime now) {
        if (appeal.deadline().allows(how.day())) {
            return refused(
                    appeal,
                    PermitAppeal.class,
                    PermitClock.FIRST_ANSWER.clause(),
                    new Ruling.NotMet(
                            new PermitAppeal.AnswerStillDue(appeal.deadline().date())));
        }
        var second = new Appeal(how.by().id(), how.day(), form);
        return escalated(appeal.escalate(second, finalAnswer(appeal, how.day())), form, how, now);
    }

    private Outcome<PermitRequest> escalated(SecondAppeal appeal, AppealForm form, Received how, ZonedDateTime now) {
        var packet = appeal.packet();
        permits.save(appeal);
        filed(appeal, Kind.SECOND, form, how, now);
        record.movedOnFile(packet.id(), PermitEvent.ESCALATED, how.by(), now, how.facts(), null);
        return new Outcome.Done<>(appeal);
    }

    /// The family answers what the school asked. The clock runs on: nobody can win time by asking. (T14)
    @Transactional
    public Optional<Outcome<PermitRequest>> sendMore(CaseId id, String words, SignedIn by, ZonedDateTime now) {
        return scope.lockForFamily(id, by).map(found -> {
            var draft = appeals.draft(id, by.id(), Kind.MORE);
            if (!(found instanceof FirstAppeal appeal) || draft.isEmpty()) {
                return new Outcome.Overtaken<>(found);
            }
            appeals.file(draft.get(), null, words, now.toInstant());
            record.moved(id, PermitEvent.MORE_SENT, by, now, Map.of(), words.isBlank() ? null : words);
            return new Outcome.Done<>(appeal);
        });
    }

    private KeptDeadline<PermitClock> finalAnswer(PermitRequest request, LocalDate received) {
        return clocks.start(PermitClock.FINAL_ANSWER, request.packet().year(), received);
    }

    /// What was signed goes from the draft into the record; somebody who sent it without a draft gets one now.
    private void filed(PermitRequest request, Kind kind, AppealForm form, Received how, ZonedDateTime now) {
        var draft = appeals.begin(request.packet().id(), how.by().id(), kind, Map.of(), now.toInstant());
        appeals.file(draft, form, null, now.toInstant());
    }

    private static Outcome<PermitRequest> tooLate(
            PermitRequest request, KeptDeadline<PermitClock> deadline, LocalDate received) {
        return refused(
                request,
                PermitAppeal.class,
                deadline.clock().clause(),
                new Ruling.NotMet(new PermitAppeal.AppealTooLate(received, deadline.date())));
    }

    private static Outcome<PermitRequest> refused(PermitRequest request, Class<?> rule, Clause clause, Ruling why) {
        return new Outcome.Refused<>(request, Finding.of(rule, clause, why));
    }
}
