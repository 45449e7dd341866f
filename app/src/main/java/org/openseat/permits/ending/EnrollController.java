package org.openseat.permits.ending;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.permits.Step;
import org.openseat.permits.web.CaseViews;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The requested school enrolls the student and ticks off what it must note elsewhere.
@Controller
class EnrollController {

    private static final String FORM = "permits.enroll";

    private final EndingDesk desk;
    private final CaseViews views;
    private final Clock clock;

    EnrollController(EndingDesk desk, CaseViews views, Clock clock) {
        this.desk = desk;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/permits/{id}/enroll")
    Answer ask(@PathVariable UUID id, SignedIn staff) {
        return views.ask(
                new CaseId(id),
                Step.ENROLL,
                staff,
                now(),
                file -> new EnrollPage(file, startingToday(now().toLocalDate())));
    }

    @PostMapping("/permits/{id}/enroll")
    Answer enroll(@PathVariable UUID id, @RequestParam Map<String, String> typed, SignedIn staff) {
        var permit = new CaseId(id);
        var form = Form.of(FORM, typed);
        var since = since(form, now().toLocalDate());
        if (!form.ok() || since == null) {
            return views.again(permit, Step.ENROLL, staff, now(), null, file -> new EnrollPage(file, form));
        }
        var done = Stream.of(Chore.values())
                .filter(chore -> form.value(chore.name()).equals("yes"))
                .collect(Collectors.toSet());
        return desk.enroll(permit, staff, new Enrolling(since, done), now())
                .map(outcome -> switch (outcome) {
                    case Outcome.Done _ -> Answer.go("/permits/" + id);
                    case Outcome.Overtaken(var current) -> views.overtaken(current, Step.ENROLL, staff, now(), null);
                    case Outcome.Refused(var current, var why) ->
                        views.overtaken(current, Step.ENROLL, staff, now(), null);
                })
                .orElseGet(Answer::notFound);
    }

    /// A first day that has not come yet is not noted beforehand.
    private static @Nullable LocalDate since(Form form, LocalDate today) {
        var since = form.date("since");
        if (since != null && since.isAfter(today)) {
            form.problem("since", FORM + ".since.future");
        }
        return since;
    }

    private static Form startingToday(LocalDate today) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("since.month", String.valueOf(today.getMonthValue()));
        typed.put("since.day", String.valueOf(today.getDayOfMonth()));
        typed.put("since.year", String.valueOf(today.getYear()));
        return Form.of(FORM, typed);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
