package org.openseat.permits.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.cases.Outcome;
import org.openseat.cases.page.Voice;
import org.openseat.cases.step.Asking;
import org.openseat.cases.step.CaseStep;
import org.openseat.cases.step.Press;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.permits.file.OfficeTurn;
import org.openseat.permits.page.PermitSteps;
import org.openseat.permits.page.PermitView;
import org.openseat.rulebook.DecidingSchool;
import org.openseat.rulebook.SchoolFact;
import org.openseat.ui.field.Option;
import org.openseat.ui.question.Question;
import org.springframework.stereotype.Component;

/// A school says what it found, and why. (BUL-5347 §III)
@Component
class FactSteps implements PermitSteps {

    private final FactDesk desk;

    FactSteps(FactDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<CaseStep<PermitView>> steps() {
        return List.of(CaseStep.of(
                "school-fact",
                view -> !open(view).isEmpty(),
                (view, voice) -> Asking.of(
                        "permits.fact",
                        new Question.One("found", _ -> answers(view, voice)),
                        new Question.Lines("reason", false, 3)),
                this::record,
                PermitEvent.SCHOOL_FOUND));
    }

    /// Each fact both ways.
    private static List<Option> answers(PermitView view, Voice voice) {
        return open(view).stream()
                .flatMap(fact -> Stream.of("yes", "no")
                        .map(so -> Option.of(fact + "." + so, voice.say("permits.fact." + fact + "." + so))))
                .toList();
    }

    private Optional<Outcome<PermitRequest>> record(Press<PermitView> press) {
        var answers = open(press.of()).stream()
                .flatMap(fact -> Stream.of(fact + ".yes", fact + ".no"))
                .toList();
        var found = press.form().oneOf("found", answers);
        var reason = press.text("reason");
        return press.then(() -> {
            var parts = String.valueOf(found).split("\\.");
            return desk.record(
                    press.id(), SchoolFact.valueOf(parts[0]), parts[1].equals("yes"), reason, press.who(), press.now());
        });
    }

    /// What the reader may record; the desk asks once more who that is.
    private static List<SchoolFact> open(PermitView view) {
        if (!(view.file().request() instanceof Undecided request)) {
            return List.of();
        }
        var type = request.packet().type();
        return switch (view.reader()) {
            case RESIDENCE_SCHOOL -> SchoolFact.of(type, DecidingSchool.RESIDENCE);
            case REQUESTED_SCHOOL -> SchoolFact.of(type, DecidingSchool.REQUESTED);
            case DISTRICT ->
                OfficeTurn.now(request, view.file().timeline(), view.today())
                        ? SchoolFact.of(type, turn(request))
                        : List.of();
            case FAMILY, APPEALS, SPECIAL_EDUCATION -> List.of();
        };
    }

    private static DecidingSchool turn(Undecided request) {
        return request instanceof AtResidenceSchool ? DecidingSchool.RESIDENCE : DecidingSchool.REQUESTED;
    }
}
