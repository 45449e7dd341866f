package org.openseat.applications.page;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.applications.Application;
import org.openseat.applications.Application.Received;
import org.openseat.applications.Application.Standing;
import org.openseat.applications.ApplicationEvent;
import org.openseat.applications.desk.ApplicationDesk;
import org.openseat.applications.file.ApplicationKind;
import org.openseat.applications.file.Applications;
import org.openseat.cases.CaseId;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.CaseHead;
import org.openseat.cases.page.KindPages;
import org.openseat.cases.page.Voice;
import org.openseat.cases.record.EveryCase;
import org.openseat.cases.record.Opinions;
import org.openseat.cases.record.Timeline;
import org.openseat.cases.step.Asking;
import org.openseat.cases.step.CaseStep;
import org.openseat.programs.Program;
import org.openseat.programs.Programs;
import org.openseat.students.StudentId;
import org.openseat.ui.piece.Status;
import org.openseat.ui.question.Question;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How an application is read, and what can be pressed on it.
@Component
public class ApplicationPages implements KindPages<ApplicationView> {

    private final Applications applications;
    private final ApplicationDesk desk;
    private final ApplicationCards cards;
    private final Programs programs;
    private final Timeline timeline;
    private final Opinions opinions;

    ApplicationPages(
            Applications applications,
            ApplicationDesk desk,
            ApplicationCards cards,
            Programs programs,
            Timeline timeline,
            Opinions opinions) {
        this.applications = applications;
        this.desk = desk;
        this.cards = cards;
        this.programs = programs;
        this.timeline = timeline;
        this.opinions = opinions;
    }

    @Override
    public String code() {
        return ApplicationKind.CODE;
    }

    @Override
    @Transactional
    public Optional<ApplicationView> open(CaseId id, SignedIn who, ZonedDateTime now) {
        return applications.find(id, who).map(found -> {
            timeline.opened(id, who, now);
            return view(found, who.is(Role.INTEGRATION), now);
        });
    }

    @Override
    public ApplicationView look(CaseId id, ZonedDateTime now) {
        return view(applications.get(id), false, now);
    }

    @Override
    public List<ApplicationView> ofChild(StudentId child, AccountId family, ZonedDateTime now) {
        return applications.ofChild(child, family).stream()
                .map(found -> view(found, false, now))
                .toList();
    }

    private ApplicationView view(Received found, boolean staff, ZonedDateTime now) {
        var id = found.about().id();
        return new ApplicationView(
                found,
                head(found),
                staff,
                opinions.last(id).orElseThrow(),
                timeline.of(id),
                desk.cycle(found),
                now.toInstant());
    }

    /// Where the child would go is the first program asked for.
    public CaseHead head(Received found) {
        var sent = found.sent();
        var first = sent.choices().getFirst().program();
        return new CaseHead(
                found.about().id(),
                sent.number(),
                found.about().cycle(),
                sent.firstAt(),
                "/choices/" + found.about().id(),
                sent.answers().child().name(),
                "",
                programs.find(first).map(Program::name).orElse(first));
    }

    public Status status(Received found, Voice voice) {
        return new Status(ApplicationView.tone(found), ApplicationView.state(Application.state(found), voice));
    }

    @Override
    public List<CaseCard> cards(ApplicationView view, SignedIn reader, Voice voice) {
        return cards.of(view, voice);
    }

    @Override
    public List<CaseStep<ApplicationView>> steps() {
        return List.of(
                CaseStep.of(
                        "withdraw",
                        view -> !view.staff() && view.application() instanceof Standing,
                        (_, _) -> Asking.of("applications.withdraw"),
                        press -> desk.withdraw(press.id(), press.who(), press.now()),
                        EveryCase.WITHDRAWN),
                CaseStep.of(
                        "void",
                        view -> view.staff() && view.application() instanceof Standing,
                        (_, _) -> Asking.of(
                                "applications.void", new Question.Lines("why", false, 4), Question.optional("counts")),
                        press -> {
                            var why = press.text("why");
                            var counts = press.form().optional("counts");
                            return press.then(() -> desk.voided(press.id(), why, counts, press.who(), press.now()));
                        },
                        ApplicationEvent.VOIDED));
    }
}
