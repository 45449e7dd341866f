package org.openseat.permits.apply;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.ApplicationWindow;
import org.openseat.schools.Years;
import org.openseat.ui.field.Form;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// For which school year and grade, and whether it is the first time. (BUL-5347 §II.A.3, Att. C)
@Component
@Order(1)
class YearPart implements Part<YearPart.Answer> {

    record Answer(SchoolYear year, Grade grade, boolean renewal) {}

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

    @Override
    public YearPage page(Form form, Draft draft) {
        return new YearPage(
                Step.of(draft, this),
                form,
                years.open(draft.today()).stream().map(SchoolYear::label).toList(),
                Stream.of(Grade.values()).map(Grade::code).toList(),
                later(draft).orElse(null));
    }

    /// The next school year, while it cannot be asked for yet.
    private Optional<YearPage.Later> later(Draft draft) {
        var next = years.current(draft.today()).next();
        return years.open(draft.today()).contains(next)
                ? Optional.empty()
                : years.numbers(next)
                        .map(numbers -> new YearPage.Later(next.label(), ApplicationWindow.opening(next, numbers)));
    }
}
