package org.openseat.applications.parts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openseat.applications.Choice;
import org.openseat.applications.file.RaceTable.Category;
import org.openseat.applications.file.RaceTable.Race;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.Part;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.choices.entry.OneCategory;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The one federal category that the balance rule counts by, asked only where it does. (R-CHO-21)
@Component
@Order(5)
public class RacePart implements Part<Race> {

    private final RankPart rank;

    RacePart(RankPart rank) {
        this.rank = rank;
    }

    @Override
    public String name() {
        return "race";
    }

    @Override
    public String form() {
        return "applications.apply.race";
    }

    /// Where nothing is asked, the rule is content without an answer.
    @Override
    public boolean asked(Draft draft) {
        return judge(draft, 0, false) instanceof Ruling.NotMet;
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        return List.of(
                Question.choice("category", "applications.race", Category.values()), Question.yesNo("multiracial"));
    }

    /// To be multiracial alone is not a category; the rule says so.
    @Override
    public Optional<Race> read(Form form, Draft draft) {
        var multiracial = form.yesNo("multiracial");
        var category = form.oneOf("category", Category.class);
        return multiracial == null || category == null
                ? Optional.empty()
                : Optional.of(new Race(category, multiracial));
    }

    private Ruling judge(Draft draft, int categories, boolean multiracial) {
        var kinds = draft.answer(rank).orElse(List.of()).stream()
                .map(Choice::category)
                .collect(Collectors.toSet());
        return OneCategory.judge(
                new OneCategory.Facts(kinds, categories, multiracial),
                rank.cycle(draft).numbers());
    }
}
