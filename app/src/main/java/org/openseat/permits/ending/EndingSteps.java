package org.openseat.permits.ending;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.cases.Outcome;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.Voice;
import org.openseat.cases.step.Asking;
import org.openseat.cases.step.CaseStep;
import org.openseat.cases.step.Press;
import org.openseat.permits.Ending.How;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.Granted;
import org.openseat.permits.Step;
import org.openseat.permits.page.PermitSteps;
import org.openseat.permits.page.PermitView;
import org.openseat.rulebook.EndingGround;
import org.openseat.rulebook.LawfulEnding;
import org.openseat.ui.field.Option;
import org.openseat.ui.question.Question;
import org.springframework.stereotype.Component;

/// A school enrolls the student, ends the permit, refuses a renewal, or sends the case to the permit office.
@Component
class EndingSteps implements PermitSteps {

    private final EndingDesk desk;
    private final EvidencePapers evidence;

    EndingSteps(EndingDesk desk, EvidencePapers evidence) {
        this.desk = desk;
        this.evidence = evidence;
    }

    @Override
    public List<CaseStep<PermitView>> steps() {
        return List.of(
                PermitSteps.of(Step.ENROLL, this::enroll, this::enroll, PermitEvent.ENROLLED),
                PermitSteps.of(
                        Step.END,
                        (view, voice) -> end("permits.end", view, voice, ways(voice)),
                        this::end,
                        PermitEvent.CANCELLED,
                        PermitEvent.REVOKED),
                PermitSteps.of(
                        Step.REFUSE_RENEWAL,
                        (view, voice) -> end("permits.refuse_renewal", view, voice),
                        this::refuseRenewal,
                        PermitEvent.RENEWAL_REFUSED),
                PermitSteps.of(
                        Step.REFER,
                        (_, _) -> Asking.of("permits.refer", new Question.Lines("finding", false)),
                        this::refer,
                        PermitEvent.REFERRED),
                CaseStep.of(
                        "settle",
                        EndingSteps::toSettle,
                        (_, _) -> Asking.of("permits.settle", new Question.Lines("note", false)),
                        this::settle,
                        PermitEvent.REFERRAL_SETTLED));
    }

    /// The first day, and what to note elsewhere, with the very code and date to note.
    private Asking enroll(PermitView view, Voice voice) {
        var granted = view.file().request() instanceof Granted request
                ? voice.shortDate(request.permit().approval().on())
                : "";
        var code = view.file().packet().type().sisCode();
        var chores = Stream.of(Chore.values())
                .map(chore -> Option.of(chore.name(), voice.say("permits.enroll." + chore, code, granted)))
                .toList();
        var asking =
                Asking.of("permits.enroll", new Question.Day("since"), new Question.Several("chores", _ -> chores));
        asking.form().put("since", view.today());
        return asking;
    }

    private Optional<Outcome<PermitRequest>> enroll(Press<PermitView> press) {
        var form = press.form();
        var since = form.date("since");
        // A first day that has not come yet is not noted beforehand.
        if (since != null && since.isAfter(press.now().toLocalDate())) {
            form.problem("since", "permits.enroll.since.future");
        }
        var done = press.ticked("chores", Chore.class);
        return since == null
                ? Optional.empty()
                : press.then(() -> desk.enroll(press.id(), press.who(), new Enrolling(since, done), press.now()));
    }

    /// The ground, what the school knows, and papers if there are any; those sent before stay.
    private Asking end(String words, PermitView view, Voice voice, Question... first) {
        var questions = Stream.concat(
                        Stream.of(first),
                        Stream.of(
                                new Question.Several("grounds", _ -> grounds(voice)),
                                new Question.Lines("evidence", false),
                                new Question.Files("files")))
                .toArray(Question[]::new);
        var kept = EndingCards.papers(view.file(), evidence);
        return Asking.of(words, questions)
                .showing(
                        kept.isEmpty()
                                ? List.of()
                                : List.of(new CaseCard(voice.say("permits.end.kept"), List.of(), null, kept)));
    }

    private static Question ways(Voice voice) {
        return new Question.One(
                "how",
                _ -> Stream.of(How.CANCELLED, How.REVOKED)
                        .map(how -> way(how, voice))
                        .toList());
    }

    private static Option way(How how, Voice voice) {
        var words = "permits.end.how." + how;
        return new Option(how.name(), voice.say(words), voice.say(words + ".hint"));
    }

    /// The seven grounds, each where the policy speaks of it.
    private static List<Option> grounds(Voice voice) {
        return Stream.of(EndingGround.values())
                .map(ground -> new Option(
                        ground.name(),
                        voice.capital(ground),
                        LawfulEnding.clause(ground).toString()))
                .toList();
    }

    private Optional<Outcome<PermitRequest>> end(Press<PermitView> press) {
        var how = press.form().oneOf("how", List.of(How.CANCELLED.name(), How.REVOKED.name()));
        var grounds = press.several("grounds", EndingGround.class);
        var words = press.text("evidence");
        keep(Step.END, press);
        return press.then(
                () -> desk.end(press.id(), press.who(), How.valueOf(String.valueOf(how)), grounds, words, press.now()));
    }

    private Optional<Outcome<PermitRequest>> refuseRenewal(Press<PermitView> press) {
        var grounds = press.several("grounds", EndingGround.class);
        var words = press.text("evidence");
        keep(Step.REFUSE_RENEWAL, press);
        return press.then(() -> desk.refuseRenewal(press.id(), press.who(), grounds, words, press.now()));
    }

    /// What can be kept is, whether the form is right or not.
    private void keep(Step step, Press<PermitView> press) {
        evidence.add(press.id(), step, press.files(), press.who(), press.now().toInstant())
                .forEach(lost -> press.form()
                        .problem("files", lost.why().key(), lost.why().with().toArray()));
    }

    /// A task of the permit office until it has said what came of it.
    static boolean toSettle(PermitView view) {
        return view.reader() == PermitView.Reader.DISTRICT
                && EndingDesk.toSettle(view.file().request(), view.file().timeline());
    }

    private Optional<Outcome<PermitRequest>> settle(Press<PermitView> press) {
        var note = press.text("note");
        return press.then(() -> desk.settle(press.id(), press.who(), note, press.now()));
    }

    private Optional<Outcome<PermitRequest>> refer(Press<PermitView> press) {
        var finding = press.text("finding");
        return press.then(() -> desk.refer(press.id(), press.who(), finding, press.now()));
    }
}
