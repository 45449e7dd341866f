package org.openseat.offers.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.page.Voice;
import org.openseat.cases.step.Asking;
import org.openseat.cases.step.CaseStep;
import org.openseat.cases.step.Press;
import org.openseat.offers.Answer;
import org.openseat.offers.Answer.How;
import org.openseat.offers.Offer;
import org.openseat.offers.Offer.Conditional;
import org.openseat.offers.Offer.Taken;
import org.openseat.offers.OfferEvent;
import org.openseat.offers.answer.OfferCosts;
import org.openseat.offers.answer.OfferDesk;
import org.openseat.ui.field.Option;
import org.openseat.ui.question.Question;
import org.springframework.stereotype.Component;

/// What can be pressed on an offer. What an answer costs stands on the page that asks once more.
@Component
class OfferSteps {

    private static final String RELEASES = "releases";

    private final OfferDesk desk;
    private final OfferCosts costs;
    private final OfferCards cards;

    OfferSteps(OfferDesk desk, OfferCosts costs, OfferCards cards) {
        this.desk = desk;
        this.costs = costs;
        this.cards = cards;
    }

    List<CaseStep<OfferView>> all() {
        return List.of(accept(), decline(), leave(), answered(), confirm(), fall(), withdraw());
    }

    private CaseStep<OfferView> accept() {
        return CaseStep.of(
                "accept",
                view -> !view.staff() && view.answerable(),
                (view, voice) -> {
                    var held = held(view);
                    var asking = Asking.of("offers.accept")
                            .showing(cards.costOfAccepting(view.offer().about(), voice));
                    return held.isEmpty()
                            ? asking
                            : asking.seen(Map.of(RELEASES, held))
                                    .title("offers.accept.second.title")
                                    .button("offers.accept.second.button");
                },
                press -> desk.accept(press.id(), releases(press), online(press), press.who(), press.now()),
                OfferEvent.ACCEPTED,
                OfferEvent.ACCEPTED_CONDITIONALLY);
    }

    private CaseStep<OfferView> decline() {
        return CaseStep.of(
                "decline",
                view -> !view.staff() && view.answerable(),
                (view, voice) -> Asking.of("offers.decline", new Question.Several("sure", frame -> sure(voice)))
                        .showing(cards.costOfDeclining(view.offer().about(), voice)),
                press -> {
                    if (!press.form().value("sure").equals("yes")) {
                        press.form().problem("sure", "offers.decline.sure.required");
                    }
                    return press.then(() -> desk.decline(press.id(), online(press), press.who(), press.now()));
                },
                OfferEvent.DECLINED);
    }

    private static List<Option> sure(Voice voice) {
        return List.of(Option.of("yes", voice.say("offers.decline.sure.yes")));
    }

    private CaseStep<OfferView> leave() {
        return CaseStep.of(
                "leave",
                view -> !view.staff() && view.offer() instanceof Taken,
                (view, voice) -> Asking.of("offers.leave")
                        .showing(cards.costOfDeclining(view.offer().about(), voice)),
                press -> desk.giveBack(press.id(), press.who(), press.now()),
                OfferEvent.RELEASED);
    }

    /// A family says it at the school, on the phone or on paper; the same costs are on the page.
    private CaseStep<OfferView> answered() {
        return CaseStep.of(
                "answered",
                view -> view.staff() && view.answerable(),
                (view, voice) -> {
                    var about = view.offer().about();
                    var asking = Asking.of(
                                    "offers.answered",
                                    Question.choice("answer", "offers.answered", "accept", "decline"),
                                    Question.choice("how", "offers.how", How.IN_PERSON, How.PHONE, How.PAPER),
                                    Question.line("name"))
                            .showing(Stream.concat(
                                            cards.costOfAccepting(about, voice).stream(),
                                            cards.costOfDeclining(about, voice).stream())
                                    .toList());
                    return held(view).isEmpty() ? asking : asking.seen(Map.of(RELEASES, held(view)));
                },
                this::writeDown,
                OfferEvent.ACCEPTED,
                OfferEvent.ACCEPTED_CONDITIONALLY,
                OfferEvent.DECLINED);
    }

    private Optional<Outcome<Offer>> writeDown(Press<OfferView> press) {
        var said = press.form().oneOf("answer", List.of("accept", "decline"));
        var how = press.form().oneOf("how", How.class);
        var name = press.text("name");
        return press.then(() -> {
            var answer = new Answer(
                    name,
                    how == null ? How.PAPER : how,
                    press.now().toInstant(),
                    press.who().id());
            return "accept".equals(said)
                    ? desk.accept(press.id(), releases(press), answer, press.who(), press.now())
                    : desk.decline(press.id(), answer, press.who(), press.now());
        });
    }

    private CaseStep<OfferView> confirm() {
        return CaseStep.of(
                "confirm",
                view -> view.staff() && view.offer() instanceof Conditional,
                (_, _) -> Asking.of("offers.confirm"),
                press -> desk.confirm(press.id(), press.who(), press.now()),
                OfferEvent.CONFIRMED);
    }

    private CaseStep<OfferView> fall() {
        return CaseStep.of(
                "fall",
                view -> view.staff() && view.offer() instanceof Conditional,
                (_, _) -> Asking.of("offers.fall", new Question.Lines("why", false, 4)),
                press -> {
                    var why = press.text("why");
                    return press.then(() -> desk.fall(press.id(), why, press.who(), press.now()));
                },
                OfferEvent.FALLEN);
    }

    private CaseStep<OfferView> withdraw() {
        return CaseStep.of(
                "withdraw",
                OfferView::mayWithdraw,
                (_, _) -> Asking.of("offers.withdraw", new Question.Lines("why", false, 4)),
                press -> {
                    var why = press.text("why");
                    return press.then(() -> desk.withdraw(press.id(), why, press.who(), press.now()));
                },
                OfferEvent.WITHDRAWAL_ASKED,
                OfferEvent.TAKEN_BACK);
    }

    private String held(OfferView view) {
        return costs.held(view.offer().about())
                .map(taken -> taken.about().id().toString())
                .orElse("");
    }

    /// As the page said that this person answered on.
    private static @Nullable CaseId releases(Press<OfferView> press) {
        var named = press.form().value(RELEASES);
        try {
            return named.isEmpty() ? null : new CaseId(UUID.fromString(named));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Answer online(Press<OfferView> press) {
        return new Answer(
                press.who().displayName(),
                How.ONLINE,
                press.now().toInstant(),
                press.who().id());
    }
}
