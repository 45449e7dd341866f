package org.openseat.permits.seats;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openseat.accounts.SignedIn;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.schools.Schools;
import org.openseat.schools.Years;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A school notes its seats for students on a permit: all grades of a year on one page.
@Controller
class SeatsController {

    static final String FORM = "permits.seats";

    private final SeatDesk seats;
    private final Schools schools;
    private final Years years;
    private final Clock clock;

    SeatsController(SeatDesk seats, Schools schools, Years years, Clock clock) {
        this.seats = seats;
        this.schools = schools;
        this.years = years;
        this.clock = clock;
    }

    @GetMapping("/seats")
    Answer show(
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "false") boolean saved,
            SignedIn staff) {
        return with(school, year, staff, view -> Answer.show(view.page(view.asNoted(), saved)));
    }

    @PostMapping("/seats")
    Answer save(
            @RequestParam String school,
            @RequestParam String year,
            @RequestParam Map<String, String> typed,
            SignedIn staff) {
        return with(school, year, staff, view -> {
            var form = Form.of(FORM, typed);
            var numbers = new EnumMap<Grade, Integer>(Grade.class);
            for (var grade : view.grades()) {
                if (!form.value(SeatsPage.field(grade)).isEmpty()
                        && SeatDesk.number(form, SeatsPage.field(grade)) instanceof Integer number) {
                    numbers.put(grade, number);
                }
            }
            if (!form.ok()) {
                return Answer.again(view.page(form, false));
            }
            seats.note(view.school().code(), view.year(), numbers, staff, clock.instant());
            return Answer.go(SeatsPage.href(view.school(), view.year()) + "&saved=true");
        });
    }

    /// The chosen school among this person's own, and the chosen year; the first of each where none was chosen.
    private Answer with(String school, String year, SignedIn staff, Function<SchoolSeats, Answer> then) {
        var mine = schools.named(staff.schools());
        var chosen = mine.stream()
                .filter(each -> school.isEmpty() || each.code().value().equals(school))
                .findFirst();
        var when = offered().stream()
                .filter(each -> year.isEmpty() || each.label().equals(year))
                .findFirst();
        return chosen.isPresent() && when.isPresent()
                ? then.apply(new SchoolSeats(
                        mine,
                        chosen.get(),
                        offered(),
                        when.get(),
                        seats.of(chosen.get().code(), when.get())))
                : Answer.notFound();
    }

    /// This year and the next, as far as the district has set them up.
    private List<SchoolYear> offered() {
        var now = years.current(LocalDate.now(clock));
        return Stream.of(now, now.next())
                .filter(each -> years.numbers(each).isPresent())
                .toList();
    }
}
