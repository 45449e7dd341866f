package org.openseat.offers.page;

import java.util.ArrayList;
import java.util.List;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.Voice;
import org.openseat.offers.About;
import org.openseat.offers.Answer;
import org.openseat.offers.Offer.Declined;
import org.openseat.offers.Offer.Open;
import org.openseat.offers.Offer.Taken;
import org.openseat.offers.answer.OfferCosts;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.offers.AcceptanceCost;
import org.openseat.rulebook.choices.offers.DeclineCost;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.openseat.ui.piece.SummaryRow;
import org.springframework.stereotype.Component;

/// The cards on the page of an offer: the seat, who answered, and what an answer would cost.
@Component
class OfferCards {

    private final OfferCosts costs;
    private final Schools schools;

    OfferCards(OfferCosts costs, Schools schools) {
        this.costs = costs;
        this.schools = schools;
    }

    List<CaseCard> of(OfferView view, Voice voice) {
        var cards = new ArrayList<CaseCard>();
        cards.add(
                CaseCard.facts(voice.say("offers.card.seat"), seat(view.offer().about(), voice)));
        switch (view.offer()) {
            case Taken taken -> cards.add(answered(taken.answer(), voice));
            case Declined declined -> cards.add(answered(declined.answer(), voice));
            case Open open
            when view.staff() && open.withdrawal() != null ->
                cards.add(new CaseCard(
                        voice.say("offers.card.withdrawal"),
                        List.of(voice.say(
                                "offers.card.withdrawal.text", open.withdrawal().name())),
                        open.withdrawal().note(),
                        List.of()));
            default -> {}
        }
        return cards;
    }

    private List<SummaryRow> seat(About about, Voice voice) {
        return List.of(
                SummaryRow.of(voice.say("offers.card.kind"), voice.capital(about.category()), null),
                SummaryRow.of(
                        voice.say("offers.card.school"),
                        schools.find(about.school()).map(School::name).orElse(""),
                        null),
                SummaryRow.of(voice.say("offers.card.grade"), voice.capital(about.grade()), null),
                SummaryRow.of(voice.say("offers.card.year"), about.cycle().label(), null),
                SummaryRow.of(voice.say("offers.card.from"), voice.say("offers.source." + about.source()), null));
    }

    private static CaseCard answered(Answer answer, Voice voice) {
        return new CaseCard(
                voice.say("offers.card.answered"),
                List.of(voice.say("offers.answered.by." + answer.how(), answer.name())),
                null,
                List.of());
    }

    List<CaseCard> costOfDeclining(About about, Voice voice) {
        return cost("offers.decline.cost", DeclineCost.of(costs.declining(about)), voice);
    }

    List<CaseCard> costOfAccepting(About about, Voice voice) {
        return cost("offers.accept.cost", AcceptanceCost.of(costs.accepting(about)), voice);
    }

    private static List<CaseCard> cost(String heading, List<Reason> told, Voice voice) {
        return told.isEmpty()
                ? List.of()
                : List.of(new CaseCard(
                        voice.say(heading), Sentences.say(told, voice.language().locale()), null, List.of()));
    }
}
