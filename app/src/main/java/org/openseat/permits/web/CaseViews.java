package org.openseat.permits.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.SignedStatement;
import org.openseat.cases.papers.CaseAgain;
import org.openseat.permits.CaseCards;
import org.openseat.permits.CaseFile;
import org.openseat.permits.CaseFiles;
import org.openseat.permits.CaseLinks;
import org.openseat.permits.PermitKind;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.PermitRequest.AttendResidence;
import org.openseat.permits.PermitRequest.Attending;
import org.openseat.permits.PermitRequest.Denied;
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
import org.openseat.permits.Step;
import org.openseat.permits.appeals.AppealDeciders;
import org.openseat.permits.web.CasePage.Notice;
import org.openseat.permits.web.CasePage.Reader;
import org.openseat.rulebook.DecidingSchool;
import org.openseat.schools.Calendars;
import org.openseat.ui.Answer;
import org.openseat.ui.Page;
import org.openseat.ui.piece.NextStep;
import org.openseat.ui.words.Languages;
import org.openseat.ui.words.Said;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// Prepares the page of a case for the person who reads it.
@Component
public class CaseViews implements CaseAgain {

    private static final Notice NO_PROBLEM_CHOSEN =
            new Notice("error", Said.of("permits.case.paper.title"), Said.of("permits.case.paper.text"), null);

    private final CaseFiles files;
    private final Calendars calendars;
    private final List<CaseLinks> links;
    private final List<CaseCards> cards;
    private final AppealDeciders deciders;
    private final Words words;
    private final Languages languages;
    private final HttpServletRequest asked;

    CaseViews(
            CaseFiles files,
            Calendars calendars,
            List<CaseLinks> links,
            List<CaseCards> cards,
            AppealDeciders deciders,
            Words words,
            Languages languages,
            HttpServletRequest asked) {
        this.files = files;
        this.calendars = calendars;
        this.links = links;
        this.cards = cards;
        this.deciders = deciders;
        this.words = words;
        this.languages = languages;
        this.asked = asked;
    }

    Optional<CasePage> page(CaseId id, SignedIn who, ZonedDateTime now) {
        return page(id, who, now, null);
    }

    private Optional<CasePage> page(CaseId id, SignedIn who, ZonedDateTime now, @Nullable Notice notice) {
        var language = languages.of(asked);
        return files.open(id, who, now)
                .map(file -> new CasePage(
                        file,
                        reader(file.request(), who),
                        now.toLocalDate(),
                        schoolDaysLeft(file.request(), now.toLocalDate()),
                        links.stream()
                                .flatMap(l -> l.of(id.value(), who, language).stream())
                                .toList(),
                        cards.stream()
                                .flatMap(c -> c.of(file, who, language, now.toLocalDate()).stream())
                                .toList(),
                        deciders.finding(file.request(), who).orElse(null),
                        notice));
    }

    /// The next-step card of a case for this reader.
    public Optional<NextStep> nextStep(CaseId id, SignedIn who, ZonedDateTime now) {
        return page(id, who, now).map(page -> new NextSteps(words, languages.of(asked), page).card());
    }

    /// The page that asks before a step, for somebody who may take it; an old link leads to the case.
    public Answer ask(CaseId id, Step step, SignedIn who, ZonedDateTime now, Function<CaseFile, Page> asking) {
        return page(id, who, now)
                .map(page ->
                        page.steps().contains(step) ? Answer.show(asking.apply(page.file())) : Answer.go(page.path()))
                .orElseGet(Answer::notFound);
    }

    /// That page as it was left, with what is wrong; should the request have moved on meanwhile, the case with what was
    /// written.
    public Answer again(
            CaseId id,
            Step step,
            SignedIn who,
            ZonedDateTime now,
            @Nullable String kept,
            Function<CaseFile, Page> asking) {
        return page(id, who, now)
                .map(page -> page.steps().contains(step)
                        ? Answer.again(asking.apply(page.file()))
                        : overtaken(id, who, now, kept))
                .orElseGet(Answer::notFound);
    }

    /// Somebody was faster: the case as it now stands, with what this person wrote so that it is not lost. If it was
    /// this very person, by a second press or a retry, what they wanted is done.
    public Answer overtaken(PermitRequest current, Step step, SignedIn who, ZonedDateTime now, @Nullable String kept) {
        var id = current.packet().id();
        return doneBefore(current, step, who) ? Answer.go("/permits/" + id) : overtaken(id, who, now, kept);
    }

    public Answer overtaken(CaseId id, SignedIn who, ZonedDateTime now, @Nullable String kept) {
        return page(id, who, now, Notice.overtaken(kept)).map(Answer::overtaken).orElseGet(Answer::notFound);
    }

    private static boolean doneBefore(PermitRequest current, Step step, SignedIn who) {
        return switch (current) {
            case AtRequestedSchool r -> step == Step.RELEASE && by(who, r.release());
            case Granted r -> step == Step.APPROVE && by(who, r.permit().approval());
            case Attending r -> step == Step.ENROLL && by(who, r.permit().approval());
            case Denied r -> step == Step.DENY && by(who, r.decision());
            case NotRenewed r -> step == Step.REFUSE_RENEWAL && by(who, r.decision());
            case Ended r -> step == Step.END && by(who, r.decision());
            case FirstAppeal r -> step == Step.APPEAL && r.appeal().filedBy().equals(who.id());
            case FirstAppealDenied r ->
                step == Step.DENY_APPEAL && by(who, r.answer().decision());
            case SecondAppeal r -> step == Step.ESCALATE && r.second().filedBy().equals(who.id());
            case FinallyDenied r -> step == Step.DENY_APPEAL && by(who, r.last().decision());
            case Withdrawn _ -> step == Step.WITHDRAW;
            case Referred r -> step == Step.REFER && by(who, r.referral().decision());
            case AtResidenceSchool _, Expired _, AttendResidence _, Superseded _ -> false;
        };
    }

    private static boolean by(SignedIn who, @Nullable SignedStatement decision) {
        return decision != null && decision.by().equals(who.id());
    }

    @Override
    public String kind() {
        return PermitKind.CODE;
    }

    @Override
    public Answer overtaken(CaseId id, SignedIn who, ZonedDateTime now) {
        return overtaken(id, who, now, null);
    }

    @Override
    public Answer noProblemChosen(CaseId id, SignedIn who, ZonedDateTime now) {
        return page(id, who, now, NO_PROBLEM_CHOSEN).map(Answer::again).orElseGet(Answer::notFound);
    }

    /// The case as a family's own home page shows it.
    CasePage atHome(CaseFile file, LocalDate today) {
        return new CasePage(
                file, Reader.FAMILY, today, schoolDaysLeft(file.request(), today), List.of(), List.of(), null, null);
    }

    /// Somebody who answers for both schools reads as the one whose turn it is.
    private static Reader reader(PermitRequest request, SignedIn who) {
        if (who.is(Role.DISTRICT)) {
            return Reader.DISTRICT;
        }
        if (who.is(Role.APPEALS)) {
            return Reader.APPEALS;
        }
        if (who.is(Role.SPECIAL_EDUCATION)) {
            return Reader.SPECIAL_EDUCATION;
        }
        if (!who.is(Role.SCHOOL)) {
            return Reader.FAMILY;
        }
        var from = who.schools().contains(request.packet().from());
        var to = who.schools().contains(request.packet().to());
        return from && (!to || atResidence(request)) ? Reader.RESIDENCE_SCHOOL : Reader.REQUESTED_SCHOOL;
    }

    private static boolean atResidence(PermitRequest request) {
        return request instanceof AtResidenceSchool
                || request instanceof FirstAppeal appeal && appeal.against().school() == DecidingSchool.RESIDENCE;
    }

    private int schoolDaysLeft(PermitRequest request, LocalDate today) {
        return request instanceof Running running
                ? calendars
                        .calendar()
                        .schoolDaysBetween(today, running.deadline().date())
                : 0;
    }
}
