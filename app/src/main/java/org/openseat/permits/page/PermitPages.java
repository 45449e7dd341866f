package org.openseat.permits.page;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.KindPages;
import org.openseat.cases.page.Voice;
import org.openseat.cases.step.CaseStep;
import org.openseat.names.PlainName;
import org.openseat.permits.Appealed.FirstAppeal;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.PermitRequest.Running;
import org.openseat.permits.appeals.AppealDeciders;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.file.CaseFiles;
import org.openseat.permits.file.PermitKind;
import org.openseat.permits.page.PermitView.Reader;
import org.openseat.rulebook.DecidingSchool;
import org.openseat.schools.Calendars;
import org.openseat.students.StudentId;
import org.springframework.stereotype.Component;

/// How permit requests are read, and what can be pressed on them.
@Component
class PermitPages implements KindPages<PermitView> {

    private final CaseFiles files;
    private final Calendars calendars;
    private final List<CaseCards> cards;
    private final List<PermitSteps> steps;
    private final AppealDeciders deciders;

    PermitPages(
            CaseFiles files,
            Calendars calendars,
            List<CaseCards> cards,
            List<PermitSteps> steps,
            AppealDeciders deciders) {
        this.files = files;
        this.calendars = calendars;
        this.cards = cards;
        this.steps = steps;
        this.deciders = deciders;
    }

    @Override
    public String code() {
        return PermitKind.CODE;
    }

    @Override
    public Optional<PermitView> open(CaseId id, SignedIn who, ZonedDateTime now) {
        var today = now.toLocalDate();
        return files.open(id, who, now)
                .map(file -> new PermitView(
                        file,
                        reader(file.request(), who),
                        today,
                        schoolDaysLeft(file.request(), today),
                        namesake(file, who),
                        deciders.finding(file.request(), who).orElse(null)));
    }

    @Override
    public PermitView look(CaseId id, ZonedDateTime now) {
        var today = now.toLocalDate();
        return forFamily(files.get(id, today), today);
    }

    @Override
    public List<PermitView> ofChild(StudentId child, AccountId family, ZonedDateTime now) {
        var today = now.toLocalDate();
        return files.of(child, family, today).stream()
                .map(file -> forFamily(file, today))
                .toList();
    }

    private PermitView forFamily(CaseFile file, LocalDate today) {
        return new PermitView(file, Reader.FAMILY, today, schoolDaysLeft(file.request(), today), false, null);
    }

    @Override
    public List<CaseCard> cards(PermitView view, SignedIn reader, Voice voice) {
        return Stream.of(
                        StudentCard.of(view, reader, voice).stream(),
                        PermitCards.of(view, voice).stream(),
                        cards.stream().flatMap(each -> each.of(view.file(), reader, voice, view.today()).stream()))
                .flatMap(each -> each)
                .toList();
    }

    @Override
    public List<CaseStep<PermitView>> steps() {
        return steps.stream().flatMap(each -> each.steps().stream()).toList();
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

    /// An account is not a person: some have two.
    private static boolean namesake(CaseFile file, SignedIn who) {
        return file.packet().answers().parents().stream()
                .anyMatch(parent -> PlainName.same(parent.name(), who.displayName()));
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
