package org.openseat.permits.apply.school;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.answers.YearFields;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.ApplicationWindow;
import org.openseat.rulebook.Numbers;
import org.openseat.schools.Years;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// For which school year and grade, and whether it is the first time. (BUL-5347 §II.A.3, Att. C)
@Component
@Order(1)
public class YearPart implements PermitPart<YearPart.Answer> {

    public record Answer(SchoolYear year, Grade grade, boolean renewal) {}

    private final Years years;

    YearPart(Years years) {
        this.years = years;
    }

    @Override
    public String name() {
        return "year";
    }

    @Override
    public Form start(Draft draft) {
        var form = Form.empty(form());
        var open = years.open(draft.today());
        if (open.size() == 1) {
            form.values().put("year", open.getFirst().label());
            form.values().put("grade", draft.child().grade().code());
        }
        return form;
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        return Stream.of(
                        List.of(YearFields.years(years.open(draft.today()).stream()
                                .map(SchoolYear::label)
                                .toList())),
                        later(draft),
                        List.of(
                                YearFields.grades("grade", false),
                                Question.choice("kind", "permits.apply.year.kind", "first", "renewal")))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Optional<Answer> read(Form form, Draft draft) {
        var year = year(form, draft);
        var grade =
                form.oneOf("grade", Stream.of(Grade.values()).map(Grade::code).toList());
        var kind = form.oneOf("kind", List.of("first", "renewal"));
        return year == null || grade == null || kind == null
                ? Optional.empty()
                : Optional.of(new Answer(year, Grade.parse(grade), kind.equals("renewal")));
    }

    /// A year that was open when the application began may be over by now, or the form an old one. (R-IDP-4)
    private @Nullable SchoolYear year(Form form, Draft draft) {
        var typed = form.value("year");
        var open = years.open(draft.today());
        if (typed.matches("20\\d\\d-\\d\\d")
                && open.stream().noneMatch(year -> year.label().equals(typed))) {
            var over = typed.compareTo(years.current(draft.today()).label()) < 0;
            form.problem("year", over ? "permits.apply.year.year.over" : "permits.apply.year.year.closed");
            return null;
        }
        var year = form.oneOf("year", open.stream().map(SchoolYear::label).toList());
        return year == null ? null : SchoolYear.parse(year);
    }

    /// A word on the next school year, while it cannot be asked for yet.
    private List<Question> later(Draft draft) {
        var next = years.current(draft.today()).next();
        return years.open(draft.today()).contains(next)
                ? List.of()
                : years.numbers(next).map(numbers -> later(next, numbers)).stream()
                        .toList();
    }

    private static Question later(SchoolYear next, Numbers numbers) {
        return new Question.Note(
                null,
                frame -> List.of(frame.say(
                        "permits.apply.year.later",
                        next.label(),
                        frame.shortDate(ApplicationWindow.opening(next, numbers)))));
    }
}
