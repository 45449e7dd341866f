package org.openseat.permits.office;

import java.util.List;
import java.util.Optional;
import org.openseat.cases.Outcome;
import org.openseat.cases.page.Voice;
import org.openseat.cases.step.Asking;
import org.openseat.cases.step.CaseStep;
import org.openseat.cases.step.Press;
import org.openseat.district.SchoolCode;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.permits.Step;
import org.openseat.permits.file.OfficeTurn;
import org.openseat.permits.page.PermitSteps;
import org.openseat.permits.page.PermitView;
import org.openseat.ui.field.Option;
import org.openseat.ui.question.Question;
import org.springframework.stereotype.Component;

/// What the permit office presses in a request of two schools: another school asked for, a decision opened again.
@Component
class MendingSteps implements PermitSteps {

    private final MendingDesk desk;

    MendingSteps(MendingDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<CaseStep<PermitView>> steps() {
        return List.of(
                PermitSteps.of(Step.CORRECT, this::correct, this::correct, PermitEvent.CORRECTED),
                PermitSteps.of(
                        Step.REOPEN,
                        (_, _) -> Asking.of("permits.reopen", new Question.Lines("why", false)),
                        press -> {
                            var why = press.text("why");
                            return press.then(() -> desk.reopen(press.id(), why, press.who(), press.now()));
                        },
                        PermitEvent.REOPENED),
                CaseStep.of(
                        "take-turn",
                        view -> view.reader() == PermitView.Reader.DISTRICT
                                && view.file().request() instanceof Undecided open
                                && !OfficeTurn.now(open, view.file().timeline(), view.today()),
                        (_, _) -> Asking.of("permits.turn", new Question.Lines("why", false, 3)),
                        press -> {
                            var why = press.text("why");
                            return press.then(() -> desk.takeTurn(press.id(), why, press.who(), press.now()));
                        },
                        PermitEvent.TURN_TAKEN));
    }

    private Asking correct(PermitView view, Voice voice) {
        var schools = desk.meant(view.file().packet()).stream()
                .map(school -> Option.of(school.code().value(), school.name()))
                .toList();
        return Asking.of(
                "permits.correct", new Question.OneOfMany("to", false, _ -> schools), new Question.Lines("why", false));
    }

    private Optional<Outcome<PermitRequest>> correct(Press<PermitView> press) {
        var to = press.form()
                .oneOf(
                        "to",
                        desk.meant(press.of().file().packet()).stream()
                                .map(school -> school.code().value())
                                .toList());
        if (to != null && desk.asked(press.of().file().packet(), new SchoolCode(to))) {
            press.form().problem("to", "permits.correct.to.open");
        }
        var why = press.text("why");
        return to == null
                ? Optional.empty()
                : press.then(() -> desk.correct(press.id(), new SchoolCode(to), why, press.who(), press.now()));
    }
}
