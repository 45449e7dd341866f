package org.openseat.applications.parts;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.applications.Answers;
import org.openseat.applications.Choice;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.Part;
import org.openseat.programs.Program;
import org.openseat.programs.Programs;
import org.openseat.rulebook.choices.Category;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Whether a brother or sister is in one of the programs asked for and stays there. (R-PTS-12, R-DLE-4)
@Component
@Order(4)
public class SiblingPart implements Part<SiblingPart.Answer> {

    private final RankPart rank;
    private final Programs programs;

    SiblingPart(RankPart rank, Programs programs) {
        this.rank = rank;
        this.programs = programs;
    }

    /// A brother or sister, or none.
    public record Answer(Answers.@Nullable Sibling sibling) {}

    @Override
    public String name() {
        return "sibling";
    }

    @Override
    public String form() {
        return "applications.apply.sibling";
    }

    /// Only magnets and dual language ask for it.
    @Override
    public boolean asked(Draft draft) {
        return !counting(draft).isEmpty();
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        var chosen = counting(draft);
        return List.of(
                Question.yesNo("there"),
                new Question.Line("name", "text", true, null),
                new Question.Day("born"),
                new Question.OneOfMany(
                        "program",
                        true,
                        frame -> chosen.stream()
                                .map(program -> Option.of(program.code(), program.name()))
                                .toList()));
    }

    @Override
    public Optional<Answer> read(Form form, Draft draft) {
        var there = form.yesNo("there");
        if (there == null) {
            return Optional.empty();
        }
        if (!there) {
            return Optional.of(new Answer(null));
        }
        var name = form.required("name");
        var born = form.date("born");
        var program = form.oneOf(
                "program", counting(draft).stream().map(Program::code).toList());
        if (born != null && born.isAfter(draft.today())) {
            form.problem("born", form() + ".born.future");
        }
        return name == null || born == null || program == null || !form.ok()
                ? Optional.empty()
                : Optional.of(new Answer(new Answers.Sibling(name, born, program)));
    }

    private List<Program> counting(Draft draft) {
        return draft.answer(rank).orElse(List.of()).stream()
                .filter(choice -> choice.category() == Category.MAGNET || choice.category() == Category.DUAL_LANGUAGE)
                .map(Choice::program)
                .flatMap(code -> programs.find(code).stream())
                .toList();
    }
}
