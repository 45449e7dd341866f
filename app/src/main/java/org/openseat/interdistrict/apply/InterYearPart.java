package org.openseat.interdistrict.apply;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.answers.YearFields;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.inter.InterWindow;
import org.openseat.schools.Years;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// For which school year, and the grade in that year. (R-INT-1, R-INT-12)
@Component
@Order(1)
class InterYearPart implements InterPart<InterYearPart.Answer> {

    record Answer(SchoolYear year, Grade grade, @Nullable Grade current) {}

    private final Years years;

    InterYearPart(Years years) {
        this.years = years;
    }

    @Override
    public String name() {
        return "year";
    }

    @Override
    public Form start(Draft draft) {
        var form = Form.empty(form());
        var open = open(draft);
        if (open.size() == 1) {
            form.values().put("year", open.getFirst());
        }
        form.values().put("current", draft.child().grade().code());
        return form;
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        return List.of(
                YearFields.years(open(draft)), YearFields.grades("grade", false), YearFields.grades("current", true));
    }

    @Override
    public Optional<Answer> read(Form form, Draft draft) {
        var year = form.oneOf("year", open(draft));
        var codes = Stream.of(Grade.values()).map(Grade::code).toList();
        var grade = form.oneOf("grade", codes);
        var current = form.optional("current");
        return year == null || grade == null
                ? Optional.empty()
                : Optional.of(new Answer(
                        SchoolYear.parse(year),
                        Grade.parse(grade),
                        current != null && codes.contains(current) ? Grade.parse(current) : null));
    }

    /// This school year, and the next from its opening day on. Whether it is too late the rules say, not the form.
    private List<String> open(Draft draft) {
        var now = years.current(draft.today());
        return Stream.of(now, now.next())
                .filter(year -> years.numbers(year)
                        .filter(numbers -> !draft.today().isBefore(InterWindow.opening(year, numbers)))
                        .isPresent())
                .map(SchoolYear::label)
                .toList();
    }
}
