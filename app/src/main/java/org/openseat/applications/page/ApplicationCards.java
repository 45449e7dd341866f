package org.openseat.applications.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.applications.Choice;
import org.openseat.applications.file.RaceTable;
import org.openseat.applications.hearing.Costs;
import org.openseat.applications.judged.JudgedTable;
import org.openseat.applications.verification.VerificationTable;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.Voice;
import org.openseat.programs.Program;
import org.openseat.programs.Programs;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.entry.ConservatoryEntry;
import org.openseat.rulebook.choices.gifted.AdvancedStudies;
import org.openseat.rulebook.choices.gifted.GiftedCriteria;
import org.openseat.rulebook.choices.gifted.HighlyGiftedCriteria;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.SummaryRow;
import org.springframework.stereotype.Component;

/// The cards on the page of an application: its choices, what a selection means, the answers, and how it is changed.
@Component
class ApplicationCards {

    private static final Set<String> PROOFS = Stream.of(
                    GiftedCriteria.class, HighlyGiftedCriteria.class, AdvancedStudies.class, ConservatoryEntry.class)
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());

    private final Programs programs;
    private final Costs costs;
    private final RaceTable races;
    private final JudgedTable judged;
    private final VerificationTable proofs;

    ApplicationCards(Programs programs, Costs costs, RaceTable races, JudgedTable judged, VerificationTable proofs) {
        this.programs = programs;
        this.costs = costs;
        this.races = races;
        this.judged = judged;
        this.proofs = proofs;
    }

    List<CaseCard> of(ApplicationView view, Voice voice) {
        var cards = new ArrayList<CaseCard>();
        cards.add(choices(view, voice));
        if (!view.application().sent().choices(Category.MAGNET).isEmpty()) {
            cards.add(points(view, voice));
        }
        proofs(view, voice).ifPresent(cards::add);
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

    /// What was asked of whom, and what the rules say to each program by what was answered.
    private Optional<CaseCard> proofs(ApplicationView view, Voice voice) {
        var asked = proofs.of(
                view.application().about().student(), view.application().about().cycle());
        var needed = judged.of(view.head().id()).stream()
                .filter(each -> each.findings().stream().anyMatch(finding -> PROOFS.contains(finding.rule())))
                .map(each -> new SummaryRow(
                        name(each.program()),
                        List.of(Sentences.say(each.reason(), voice.language().locale())),
                        null))
                .toList();
        return asked.isEmpty() || needed.isEmpty()
                ? Optional.empty()
                : Optional.of(CaseCard.facts(voice.say("applications.verification.card"), needed));
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
