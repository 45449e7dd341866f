package org.openseat.interdistrict.begin;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.draft.Drafts;
import org.openseat.interdistrict.record.InterKind;
import org.openseat.rulebook.inter.Direction;
import org.openseat.rulebook.inter.InterWindow;
import org.openseat.schools.Years;
import org.openseat.students.Student;
import org.openseat.students.StudentId;
import org.openseat.students.Students;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The way into a request between districts: the direction, the other options in the district, the terms.
@Controller
class InterBeginController {

    private final Drafts drafts;
    private final Students students;
    private final Years years;
    private final Clock clock;

    InterBeginController(Drafts drafts, Students students, Years years, Clock clock) {
        this.drafts = drafts;
        this.students = students;
        this.years = years;
        this.clock = clock;
    }

    /// What is open for which year, so that nobody has to guess. (C9)
    @GetMapping("/inter/new/{child}")
    Answer choose(@PathVariable UUID child, SignedIn family) {
        var today = now().toLocalDate();
        return child(child, family)
                .map(found -> Answer.show(new ChoosePage(
                        found,
                        Stream.of(years.current(today), years.current(today).next())
                                .flatMap(year -> years.numbers(year).stream())
                                .map(numbers -> new ChoosePage.Window(
                                        numbers.year().label(),
                                        InterWindow.opening(numbers.year(), numbers),
                                        InterWindow.closing(numbers.year(), numbers)))
                                .toList(),
                        today)))
                .orElseGet(Answer::notFound);
    }

    /// Before a family leaves the district it sees what the district itself offers. (§5.3)
    @GetMapping("/inter/new/{child}/options")
    Answer options(@PathVariable UUID child, SignedIn family) {
        return child(child, family)
                .map(found -> Answer.show(new OptionsPage(found)))
                .orElseGet(Answer::notFound);
    }

    @GetMapping("/inter/new/{child}/{direction}")
    Answer terms(@PathVariable UUID child, @PathVariable String direction, SignedIn family) {
        return with(
                child,
                direction,
                family,
                (found, way) -> Answer.show(new TermsPage(found, way, Form.empty(TermsPage.FORM))));
    }

    /// Nobody goes on without the box. (S-X20)
    @PostMapping("/inter/new/{child}/{direction}")
    Answer begin(
            @PathVariable UUID child,
            @PathVariable String direction,
            @RequestParam Map<String, String> typed,
            SignedIn family) {
        return with(child, direction, family, (found, way) -> {
            var form = Form.of(TermsPage.FORM, typed);
            if (!form.value("agreed").equals("yes")) {
                form.problem("agreed", TermsPage.FORM + ".agreed.required");
                return Answer.again(new TermsPage(found, way, form));
            }
            return drafts.begin(InterKind.CODE, way.name(), found.id(), family.id(), clock.instant())
                    .map(draft -> Answer.go("/inter/apply/" + draft))
                    .orElseGet(Answer::notFound);
        });
    }

    private Answer with(UUID child, String direction, SignedIn family, BiFunction<Student, Direction, Answer> then) {
        var way = Stream.of(Direction.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(direction))
                .findFirst();
        return child(child, family)
                .flatMap(found -> way.map(each -> then.apply(found, each)))
                .orElseGet(Answer::notFound);
    }

    private Optional<Student> child(UUID child, SignedIn family) {
        return students.find(new StudentId(child), family.id());
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
