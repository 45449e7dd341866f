package org.openseat.applications.apply;

import java.util.List;
import java.util.stream.Stream;
import org.openseat.applications.Answers;
import org.openseat.applications.Choice;
import org.openseat.applications.file.RaceTable.Race;
import org.openseat.applications.parts.Wishes;
import org.openseat.cases.draft.answers.AnswerRows;
import org.openseat.programs.Program;
import org.openseat.programs.Programs;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.Category;
import org.openseat.ui.Frame;
import org.openseat.ui.piece.SummaryRow;
import org.springframework.stereotype.Component;

/// Every answer of an application once more, each with the way back to its part.
@Component
class ApplicationRows {

    private final Programs programs;

    ApplicationRows(Programs programs) {
        this.programs = programs;
    }

    List<SummaryRow> answers(AnswerRows row, Answers answers) {
        var frame = row.frame();
        var grade = Sentences.capital(answers.grade(), frame.language().locale());
        var sibling = answers.sibling();
        return Stream.concat(
                        Stream.of(
                                row.row("grade", grade),
                                row.row("home", answers.home().toString())),
                        sibling == null
                                ? Stream.empty()
                                : Stream.of(row.row(
                                        "sibling",
                                        sibling.name(),
                                        frame.shortDate(sibling.birthDate()),
                                        name(sibling.program()))))
                .toList();
    }

    /// One row a kind, with its programs in order.
    List<SummaryRow> choices(AnswerRows row, List<Choice> choices) {
        return Stream.of(Category.values())
                .filter(category -> choices.stream().anyMatch(choice -> choice.category() == category))
                .map(category -> new SummaryRow(
                        Sentences.capital(category, row.frame().language().locale()),
                        choices.stream()
                                .filter(choice -> choice.category() == category)
                                .map(choice -> line(row.frame(), choice))
                                .toList(),
                        row.path() + "/" + Wishes.PART + "/" + category))
                .toList();
    }

    private String line(Frame frame, Choice choice) {
        var rank = choice.rank();
        var name = name(choice.program());
        return rank == null ? name : frame.say("applications.choice", rank, name);
    }

    SummaryRow race(AnswerRows row, Race race) {
        var frame = row.frame();
        return row.row(
                "race",
                frame.say("applications.race." + race.category()),
                race.multiracial() ? frame.say("applications.race.multiracial") : null);
    }

    private String name(String code) {
        return programs.find(code).map(Program::name).orElse(code);
    }
}
