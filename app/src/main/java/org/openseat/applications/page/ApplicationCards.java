package org.openseat.applications.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openseat.applications.Choice;
import org.openseat.applications.file.RaceTable;
import org.openseat.applications.hearing.Costs;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.Voice;
import org.openseat.programs.Program;
import org.openseat.programs.Programs;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.Category;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.SummaryRow;
import org.springframework.stereotype.Component;

/// The cards on the page of an application: its choices, what a selection means, the answers, and how it is changed.
@Component
class ApplicationCards {

    private final Programs programs;
    private final Costs costs;
    private final RaceTable races;

    ApplicationCards(Programs programs, Costs costs, RaceTable races) {
        this.programs = programs;
        this.costs = costs;
        this.races = races;
    }

    List<CaseCard> of(ApplicationView view, Voice voice) {
        var cards = new ArrayList<CaseCard>();
        cards.add(choices(view, voice));
        if (!view.application().sent().choices(Category.MAGNET).isEmpty()) {
            cards.add(points(view, voice));
        }
        if (!view.staff()) {
            means(view, voice, cards);
        }
        if (view.canBeChanged()) {
            cards.add(new CaseCard(
                            voice.say("applications.edit.title"),
                            List.of(voice.say("applications.edit.text")),
                            null,
                            List.of())
                    .set(
                            false,
                            CaseCard.Press.of(view.head().path() + "/edit", voice.say("applications.edit.button"))));
        }
        cards.add(CaseCard.facts(voice.say("applications.card.answers"), answers(view, voice)));
        return cards;
    }

    private void means(ApplicationView view, Voice voice, List<CaseCard> cards) {
        var sent = view.application().sent();
        var told = costs.of(sent.choices(), sent.answers().home());
        if (!told.isEmpty()) {
            cards.add(new CaseCard(
                    voice.say("applications.rank.means"),
                    Sentences.say(told, voice.language().locale()),
                    null,
                    List.of()));
        }
    }

    private CaseCard choices(ApplicationView view, Voice voice) {
        var sent = view.application().sent();
        return new CaseCard(
                voice.say("applications.card.choices"),
                Stream.of(Category.values())
                        .filter(category -> !sent.choices(category).isEmpty())
                        .map(category -> new SummaryRow(
                                voice.capital(category),
                                sent.choices(category).stream()
                                        .map(choice -> line(choice, voice))
                                        .toList(),
                                null))
                        .toList(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                false);
    }

    /// Only magnets use points.
    private static CaseCard points(ApplicationView view, Voice voice) {
        return new CaseCard(
                voice.say("applications.points.card"),
                List.of(voice.say("applications.points.card.text")),
                null,
                List.of(new Action(
                        voice.say("applications.points.card.link"), view.head().path() + "/points")));
    }

    private String line(Choice choice, Voice voice) {
        var rank = choice.rank();
        return rank == null ? name(choice.program()) : voice.say("applications.choice", rank, name(choice.program()));
    }

    /// Staff read only whether a category of race was given.
    private List<SummaryRow> answers(ApplicationView view, Voice voice) {
        var answers = view.application().sent().answers();
        var rows = new ArrayList<SummaryRow>();
        rows.add(row("grade", List.of(voice.capital(answers.grade())), voice));
        rows.add(row("home", List.of(answers.home().toString()), voice));
        var sibling = answers.sibling();
        if (sibling != null) {
            rows.add(row("sibling", List.of(sibling.name(), name(sibling.program())), voice));
        }
        races.of(view.head().id())
                .map(race ->
                        voice.say(view.staff() ? "applications.race.given" : "applications.race." + race.category()))
                .ifPresent(said -> rows.add(row("race", List.of(said), voice)));
        return rows;
    }

    private static SummaryRow row(String part, List<String> lines, Voice voice) {
        return new SummaryRow(voice.say("applications.apply.task." + part), lines, null);
    }

    private String name(String code) {
        return programs.find(code).map(Program::name).orElse(code);
    }
}
