package org.openseat.permits.apply.school;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.draft.Draft;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.rulebook.Place;
import org.openseat.schools.Address;
import org.openseat.schools.Residence;
import org.openseat.schools.ResidenceAreas;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The school of residence, which follows from the address where the map knows it, and the school asked for.
@Component
@Order(3)
public class SchoolsPart implements PermitPart<SchoolsPart.Answer> {

    public record Answer(
            SchoolCode from, SchoolCode to, @Nullable String recent) {}

    private final Renewed renewed;
    private final Schools schools;
    private final ResidenceAreas areas;
    private final YearPart year;
    private final HomePart home;

    SchoolsPart(Schools schools, ResidenceAreas areas, YearPart year, HomePart home, Renewed renewed) {
        this.renewed = renewed;
        this.schools = schools;
        this.areas = areas;
        this.year = year;
        this.home = home;
    }

    @Override
    public String name() {
        return "schools";
    }

    /// The schools depend on the address and the grade, so these come first.
    @Override
    public boolean ready(Draft draft) {
        return draft.answer(year).isPresent() && draft.answer(home).isPresent();
    }

    @Override
    public Form start(Draft draft) {
        var form = Form.empty(form());
        renewed.packet(draft)
                .flatMap(before -> schools.find(before.to()))
                .ifPresent(school -> form.values().put("to", school.name()));
        return form;
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        return Stream.of(
                        pin(draft),
                        from(draft, form),
                        Stream.of(to(draft, form.value("to")), Question.optional("recent")))
                .flatMap(questions -> questions)
                .toList();
    }

    /// A home that the map does not know is pinned by a house next to it; nobody picks a school of residence instead.
    private Stream<Question> pin(Draft draft) {
        return onMap(draft) ? Stream.empty() : Stream.of(Question.line("near"));
    }

    private Stream<Question> from(Draft draft, Form form) {
        return switch (residence(draft, form)) {
            case Residence.Found(School school) -> Stream.of(new Question.Known("from", school.name()));
            case Residence.Unknown _ when !onMap(draft) -> Stream.empty();
            case Residence _ ->
                Stream.of(new Question.OneOfMany(
                        "from",
                        false,
                        frame -> fromChoices(draft, form).stream()
                                .map(school -> Option.of(school.code().value(), school.name()))
                                .toList()));
        };
    }

    @Override
    public Optional<Answer> read(Form form, Draft draft) {
        var from = residenceSchool(form, draft);
        var to = wanted(form, draft);
        if (from.isPresent() && from.equals(to)) {
            form.problem("to", "permits.apply.schools.to.same", to.get().name());
        }
        return form.ok() && from.isPresent() && to.isPresent()
                ? Optional.of(new Answer(from.get().code(), to.get().code(), form.optional("recent")))
                : Optional.empty();
    }

    private Optional<School> residenceSchool(Form form, Draft draft) {
        return switch (residence(draft, form)) {
            case Residence.Found(School school) -> Optional.of(school);
            case Residence.Unknown _
            when !onMap(draft) -> {
                if (form.required("near") != null) {
                    form.problem("near", "permits.apply.schools.near.unknown");
                }
                yield Optional.empty();
            }
            case Residence _ -> chosen(form, "from", fromChoices(draft, form));
        };
    }

    /// The school that was picked from the list, or that the typed name means.
    private Optional<School> wanted(Form form, Draft draft) {
        var typed = form.required("to");
        if (typed == null) {
            return Optional.empty();
        }
        var fits = fits(typed, draft);
        if (fits.isEmpty()) {
            form.problem("to", "permits.apply.schools.to." + whyNone(typed));
        } else if (fits.size() > 1) {
            form.problem("to", "permits.apply.schools.to.several", fits.size());
        }
        return fits.size() == 1 ? Optional.of(fits.getFirst()) : Optional.empty();
    }

    private List<School> fits(String typed, Draft draft) {
        var found = reached(schools.search(typed, grade(draft)));
        return found.stream()
                .filter(s -> s.name().equalsIgnoreCase(typed))
                .findFirst()
                .map(List::of)
                .orElse(found);
    }

    /// A name that fits a few schools is answered with a choice of them.
    private Question to(Draft draft, String typed) {
        var fits = typed.isEmpty() ? List.<School>of() : fits(typed, draft);
        return fits.size() > 1 && fits.size() <= 12
                ? new Question.One(
                        "to",
                        frame -> fits.stream()
                                .map(school -> new Option(
                                        school.name(),
                                        school.name(),
                                        school.contact().city().orElse(null)))
                                .toList())
                : new Question.Suggested(
                        "to",
                        reached(schools.withGrade(grade(draft))).stream()
                                .map(School::name)
                                .toList());
    }

    /// Those that a permit can lead to. (R-MAG-2)
    private static List<School> reached(List<School> found) {
        return found.stream().filter(School::hasNeighborhood).toList();
    }

    private String whyNone(String typed) {
        var found = schools.search(typed);
        if (found.isEmpty()) {
            return "unknown";
        }
        return reached(found).isEmpty() ? "own" : "grade";
    }

    private Optional<School> chosen(Form form, String field, List<School> choices) {
        var code = form.oneOf(field, choices.stream().map(s -> s.code().value()).toList());
        return choices.stream().filter(s -> s.code().value().equals(code)).findFirst();
    }

    /// By the home, or by the house next to it where the map does not know the home.
    private Residence residence(Draft draft, Form form) {
        var home = home(draft);
        var there = onMap(draft) || form.value("near").isBlank()
                ? home
                : new Address(form.value("near"), Optional.empty(), home.city(), home.zip());
        return areas.schoolFor(there, grade(draft));
    }

    private boolean onMap(Draft draft) {
        return areas.inDistrict(home(draft)) != Place.UNKNOWN
                || !(areas.schoolFor(home(draft), grade(draft)) instanceof Residence.Unknown(var why))
                || why == Residence.Why.NO_AREA;
    }

    private Address home(Draft draft) {
        return draft.answer(home).orElseThrow().home();
    }

    private List<School> fromChoices(Draft draft, Form form) {
        return switch (residence(draft, form)) {
            case Residence.Found(School school) -> List.of(school);
            case Residence.Ambiguous(var several) -> several;
            case Residence.Unknown _ -> reached(schools.withGrade(grade(draft)));
        };
    }

    private Grade grade(Draft draft) {
        return draft.answer(year).orElseThrow().grade();
    }
}
