package org.openseat.interdistrict.apply;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.draft.Draft;
import org.openseat.district.SchoolCode;
import org.openseat.rulebook.inter.MagnetsExcluded;
import org.openseat.schools.Residence;
import org.openseat.schools.ResidenceAreas;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;
import org.openseat.ui.question.Question;
import org.openseat.ui.words.Said;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The school of this district and the other district. Magnets are not among the schools to come to. (R-INT-10)
@Component
@Order(3)
class InterSchoolsPart implements InterPart<InterSchoolsPart.Answer> {

    record Answer(
            SchoolCode school,
            String otherDistrict,
            @Nullable String otherSchool) {}

    private final Schools schools;
    private final ResidenceAreas areas;
    private final InterYearPart year;
    private final InterHomePart home;

    InterSchoolsPart(Schools schools, ResidenceAreas areas, InterYearPart year, InterHomePart home) {
        this.schools = schools;
        this.areas = areas;
        this.year = year;
        this.home = home;
    }

    @Override
    public String name() {
        return "schools";
    }

    /// The words differ with the direction.
    private String named(Draft draft, String field) {
        return field + "." + (incoming(draft) ? "in" : "out");
    }

    @Override
    public boolean ready(Draft draft) {
        return draft.answer(year).isPresent() && draft.answer(home).isPresent();
    }

    @Override
    public Form start(Draft draft) {
        var form = Form.empty(form());
        if (!incoming(draft) && residence(draft) instanceof Residence.Found(School school)) {
            form.values().put(named(draft, "school"), school.code().value());
        }
        return form;
    }

    private Residence residence(Draft draft) {
        return areas.schoolFor(
                draft.answer(home).orElseThrow().home(), draft.child().grade());
    }

    @Override
    public Said lead(Draft draft) {
        return Said.of(form() + ".lead." + draft.variant());
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        return List.of(
                Question.line(named(draft, "district")),
                Question.optional(named(draft, "there")),
                new Question.OneOfMany(
                        named(draft, "school"),
                        false,
                        frame -> choices(draft).stream()
                                .map(school -> Option.of(school.code().value(), school.name()))
                                .toList()));
    }

    /// Schools of today's grade when the child leaves, of the grade wanted when it comes in.
    private List<School> choices(Draft draft) {
        var answer = draft.answer(year).orElseThrow();
        var grade = incoming(draft) || answer.current() == null ? answer.grade() : answer.current();
        return schools.withGrade(grade).stream()
                .filter(school -> MagnetsExcluded.mayChoose(
                        new MagnetsExcluded.Facts(direction(draft), school.kind() == School.Kind.MAGNET)))
                .toList();
    }

    @Override
    public Optional<Answer> read(Form form, Draft draft) {
        var district = form.required(named(draft, "district"));
        var there = form.optional(named(draft, "there"));
        var school = form.oneOf(
                named(draft, "school"),
                choices(draft).stream().map(each -> each.code().value()).toList());
        return district == null || school == null
                ? Optional.empty()
                : Optional.of(new Answer(new SchoolCode(school), district, there));
    }
}
