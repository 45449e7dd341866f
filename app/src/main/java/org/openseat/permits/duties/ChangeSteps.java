package org.openseat.permits.duties;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.cases.Outcome;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.Voice;
import org.openseat.cases.step.Asking;
import org.openseat.cases.step.CaseStep;
import org.openseat.cases.step.Press;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.Held;
import org.openseat.permits.page.PermitSteps;
import org.openseat.permits.page.PermitView;
import org.openseat.ui.field.Option;
import org.openseat.ui.question.Question;
import org.springframework.stereotype.Component;

/// The family reports what has changed; a school writes what it has learned, or notes that the permit stays.
@Component
class ChangeSteps implements PermitSteps {

    static final String NOTED = "change/noted";

    private final ChangeDesk desk;
    private final Changes changes;

    ChangeSteps(ChangeDesk desk, Changes changes) {
        this.desk = desk;
        this.changes = changes;
    }

    @Override
    public List<CaseStep<PermitView>> steps() {
        return List.of(
                CaseStep.of(
                        "change",
                        view -> view.file().request() instanceof Held,
                        ChangeSteps::ask,
                        this::tell,
                        PermitEvent.CIRCUMSTANCES_CHANGED),
                CaseStep.of(
                        NOTED,
                        view -> view.file().request() instanceof Held
                                && !changes.open(view.file().packet().id()).isEmpty(),
                        this::askNoted,
                        press -> desk.settle(press.id(), press.who(), press.now()),
                        PermitEvent.CHANGE_NOTED));
    }

    private static Asking ask(PermitView view, Voice voice) {
        var what = Stream.of(Change.What.values())
                .map(each -> Option.of(each.name(), voice.say("permits.change.what." + each)))
                .toList();
        return Asking.of(
                view.staff() ? "permits.learned" : "permits.change",
                new Question.Several("what", _ -> what),
                new Question.Lines("words", false));
    }

    private Optional<Outcome<PermitRequest>> tell(Press<PermitView> press) {
        var what = press.several("what", Change.What.class);
        var change = new Change(what, press.text("words"));
        return press.then(() -> press.of().staff()
                ? desk.discovered(press.id(), press.who(), change, press.now())
                : desk.report(press.id(), press.who(), change, press.now()));
    }

    private Asking askNoted(PermitView view, Voice voice) {
        return Asking.of("permits.noted")
                .showing(changes.open(view.file().packet().id()).stream()
                        .map(report -> new CaseCard(
                                voice.say("permits.change.card.reported.title"), List.of(), report.words(), List.of()))
                        .toList());
    }
}
