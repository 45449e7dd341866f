package org.openseat.applications.parts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.Part;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.entry.AgeForGrade;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The grade in the school year applied for. (R-CHO-11)
@Component
@Order(1)
public class GradePart implements Part<Grade> {

    @Override
    public String name() {
        return "grade";
    }

    @Override
    public String form() {
        return "applications.apply.grade";
    }

    @Override
    public Form start(Draft draft) {
        var form = Form.empty(form());
        form.values().put("grade", expected(draft).name());
        return form;
    }

    /// The one that is expected, and its neighbors for who repeats a grade or skips one.
    @Override
    public List<Question> questions(Draft draft, Form form) {
        return List.of(new Question.OneOfMany(
                "grade",
                false,
                frame -> near(expected(draft)).stream()
                        .map(grade -> Option.of(
                                grade.name(),
                                Sentences.capital(grade, frame.language().locale())))
                        .toList()));
    }

    @Override
    public Optional<Grade> read(Form form, Draft draft) {
        var grade = form.oneOf("grade", Grade.class);
        if (grade != null && !oldEnough(draft.child().birthDate(), grade, cycle(draft))) {
            form.problem("grade", form() + ".grade.young");
        }
        return form.ok() ? Optional.ofNullable(grade) : Optional.empty();
    }

    private static boolean oldEnough(LocalDate born, Grade grade, SchoolYear cycle) {
        return AgeForGrade.judge(new AgeForGrade.Facts(born, grade, cycle)) instanceof Ruling.Met;
    }

    /// The school year that the draft is for.
    public static SchoolYear cycle(Draft draft) {
        return SchoolYear.parse(draft.variant());
    }

    private static Grade expected(Draft draft) {
        var years = cycle(draft).startYear() - SchoolYear.of(draft.today()).startYear();
        return at(draft.child().grade().ordinal() + Math.max(years, 0));
    }

    private static List<Grade> near(Grade grade) {
        return Stream.of(-1, 0, 1)
                .map(step -> at(grade.ordinal() + step))
                .distinct()
                .toList();
    }

    private static Grade at(int place) {
        var grades = Grade.values();
        return grades[Math.clamp(place, 0, grades.length - 1)];
    }
}
