package org.openseat.permits.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openseat.cases.Outcome;
import org.openseat.cases.page.Voice;
import org.openseat.cases.step.Asking;
import org.openseat.cases.step.CaseStep;
import org.openseat.cases.step.Press;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.hearing.Clearances;
import org.openseat.permits.page.PermitSteps;
import org.openseat.permits.page.PermitView;
import org.openseat.rulebook.SpecialEducationRouting.Clearance;
import org.openseat.ui.field.Option;
import org.openseat.ui.question.Question;
import org.springframework.stereotype.Component;

/// Special education says whether a move may go on, and the school of residence notes its meeting with the family.
@Component
class ReviewSteps implements PermitSteps {

    private final SpecialEducationDesk specialEducation;
    private final MeetingDesk meetings;
    private final Clearances clearances;

    ReviewSteps(SpecialEducationDesk specialEducation, MeetingDesk meetings, Clearances clearances) {
        this.specialEducation = specialEducation;
        this.meetings = meetings;
        this.clearances = clearances;
    }

    @Override
    public List<CaseStep<PermitView>> steps() {
        return List.of(
                CaseStep.of(
                        "special-education",
                        view -> view.reader() == PermitView.Reader.SPECIAL_EDUCATION
                                && view.file().request().mayYetRelease(),
                        this::clear,
                        this::clear,
                        PermitEvent.SPECIAL_EDUCATION_CLEARED,
                        PermitEvent.SPECIAL_EDUCATION_HELD),
                CaseStep.of(
                        "meeting",
                        view -> view.reader() == PermitView.Reader.RESIDENCE_SCHOOL
                                && view.file().request() instanceof AtResidenceSchool,
                        (_, _) -> Asking.of(
                                "permits.meeting",
                                new Question.Day("on"),
                                Question.line("people"),
                                new Question.Lines("said", false)),
                        this::meet,
                        PermitEvent.MEETING_NOTED));
    }

    /// With what it had said so far.
    private Asking clear(PermitView view, Voice voice) {
        var choices = new Question.One(
                "clearance", _ -> List.of(choice(Clearance.CLEARED, voice), choice(Clearance.HELD, voice)));
        return Asking.of("permits.special", choices, new Question.Lines("note", false))
                .title("permits.special.heading")
                .seen(Map.of("seen", clearances.of(view.file().packet().id()).name()));
    }

    private static Option choice(Clearance clearance, Voice voice) {
        var words = "permits.special.clearance." + clearance;
        return new Option(clearance.name(), voice.say(words), voice.say(words + ".hint"));
    }

    private Optional<Outcome<PermitRequest>> clear(Press<PermitView> press) {
        var said = press.form().oneOf("clearance", List.of(Clearance.CLEARED.name(), Clearance.HELD.name()));
        var note = press.text("note");
        var seen = press.ticked("seen", Clearance.class).stream().findFirst().orElse(Clearance.NONE);
        return press.then(() -> specialEducation.decide(
                press.id(), press.who(), seen, Clearance.valueOf(String.valueOf(said)), note, press.now()));
    }

    private Optional<Outcome<PermitRequest>> meet(Press<PermitView> press) {
        var form = press.form();
        var on = form.date("on");
        if (on != null && on.isAfter(press.now().toLocalDate())) {
            form.problem("on", "permits.meeting.on.future");
        }
        var people = press.text("people");
        var said = press.text("said");
        return on == null
                ? Optional.empty()
                : press.then(() -> meetings.note(press.id(), press.who(), new Meeting(on, people, said), press.now()));
    }
}
