package org.openseat.demo;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openseat.schools.Calendars;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where the demo district's clock is read and moved forward, so that deadlines are seen to pass.
@Controller
@Profile("demo")
class ClockController {

    static final String FORM = "demo.clock";
    private static final Pattern DAYS = Pattern.compile("P(\\d{1,3})D");
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final DemoClock moving;
    private final Calendars calendars;
    private final Clock clock;

    ClockController(DemoClock moving, Calendars calendars, Clock clock) {
        this.moving = moving;
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping("/demo/clock")
    Answer read() {
        return Answer.show(new ClockPage(now(), Form.empty(FORM)));
    }

    @PostMapping("/demo/clock")
    Answer move(@RequestParam Map<String, String> typed) {
        var form = Form.of(FORM, typed);
        var to = target(form);
        if (to != null && !calendars.calendar().covers(to.toLocalDate())) {
            form.problem("to", "demo.clock.far");
        } else if (to != null && !moving.moveTo(to.toInstant())) {
            form.problem("to", "demo.clock.back");
        }
        return form.ok() ? Answer.go("/demo/clock") : Answer.again(new ClockPage(now(), form));
    }

    /// So many days on from now, or the morning of a day; null when neither was said rightly.
    private @Nullable ZonedDateTime target(Form form) {
        var days = DAYS.matcher(form.value("by"));
        if (days.matches()) {
            return now().plusDays(Integer.parseInt(days.group(1)));
        }
        if (form.value("by").equals("PT1H")) {
            return now().plusHours(1);
        }
        var day = form.date("to");
        return day == null ? null : day.atTime(MORNING).atZone(clock.getZone());
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
