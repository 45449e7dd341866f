package org.openseat.permits.appeals.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openseat.cases.Outcome;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.Voice;
import org.openseat.cases.step.Asking;
import org.openseat.cases.step.CaseStep;
import org.openseat.cases.step.Press;
import org.openseat.permits.Appealed;
import org.openseat.permits.Appealed.FirstAppeal;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.Step;
import org.openseat.permits.appeals.AppealFields;
import org.openseat.permits.page.PermitSteps;
import org.openseat.permits.page.PermitView;
import org.openseat.rulebook.DecidingSchool;
import org.openseat.ui.piece.Action;
import org.openseat.ui.question.Question;
import org.springframework.stereotype.Component;

/// The school, and then the district, answers an appeal: yes with a note, or no with a written reason; the school may
/// first ask for more. (T14)
@Component
class AnswerSteps implements PermitSteps {

    private static final String GRANT = "appeals.grant_appeal";
    private static final String DENY = "appeals.deny_appeal";

    private final AnswerDesk desk;
    private final AppealCards cards;

    AnswerSteps(AnswerDesk desk, AppealCards cards) {
        this.desk = desk;
        this.cards = cards;
    }

    @Override
    public List<CaseStep<PermitView>> steps() {
        return List.of(
                PermitSteps.of(
                        Step.GRANT_APPEAL,
                        (view, voice) -> answer(GRANT, Step.DENY_APPEAL, view, voice),
                        this::grant,
                        PermitEvent.APPEAL_GRANTED,
                        PermitEvent.FINALLY_GRANTED),
                PermitSteps.of(
                        Step.DENY_APPEAL,
                        (view, voice) -> answer(DENY, Step.GRANT_APPEAL, view, voice),
                        this::deny,
                        PermitEvent.APPEAL_DENIED,
                        PermitEvent.FINALLY_DENIED),
                CaseStep.of(
                        "ask-more",
                        view -> view.steps().contains(Step.GRANT_APPEAL),
                        (_, _) -> Asking.of("appeals.ask", new Question.Lines("words", false)),
                        this::askMore,
                        PermitEvent.MORE_ASKED));
    }

    /// Beside everything that the answer must rest on: what the rules said on the day of the no, why the school said
    /// it, and what the family sent. Today's rules are not asked.
    private Asking answer(String words, Step other, PermitView view, Voice voice) {
        var opinion = view.file().opinion();
        var shown = new ArrayList<>(cards.toDecide(view.file(), voice));
        shown.add(CaseCard.rules(
                voice.say("appeals.answer.rules", voice.shortDate(opinion.heardOn())),
                voice.say("appeals.answer.rules.text"),
                voice.rules(opinion.findings())));
        return Asking.of(words, new Question.Lines("words", words.equals(GRANT)))
                .lead(words + lead(words, view))
                .showing(shown)
                .or(new Action(
                        voice.say("appeals.answer.other." + other), view.file().path() + "/" + other.path()));
    }

    /// What follows from the answer.
    private static String lead(String words, PermitView view) {
        if (!(view.file().request() instanceof FirstAppeal)) {
            return ".lead.last";
        }
        return words.equals(GRANT)
                        && view.file().request() instanceof Appealed appealed
                        && appealed.against().school() == DecidingSchool.RESIDENCE
                ? ".lead.release"
                : ".lead.first";
    }

    private Optional<Outcome<PermitRequest>> grant(Press<PermitView> press) {
        notTooLong(press);
        return press.then(() -> desk.grant(press.id(), press.who(), press.form().optional("words"), press.now()));
    }

    private Optional<Outcome<PermitRequest>> deny(Press<PermitView> press) {
        var reason = press.text("words");
        notTooLong(press);
        return press.then(() -> desk.deny(press.id(), press.who(), reason, press.now()));
    }

    private Optional<Outcome<PermitRequest>> askMore(Press<PermitView> press) {
        var question = press.text("words");
        notTooLong(press);
        return press.then(() -> desk.askForMore(press.id(), press.who(), question, press.now()));
    }

    private static void notTooLong(Press<PermitView> press) {
        var length = press.form().value("words").length();
        if (length > AppealFields.LONGEST) {
            press.form().problem("words", "appeals.long", length, AppealFields.LONGEST);
        }
    }
}
