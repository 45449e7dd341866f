package org.openseat.schools.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.schools.CalendarChanges;
import org.openseat.schools.Calendars;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The permit office changes the calendar: it says what and why, sees what would move, and makes the change.
@Controller
class CalendarController {

    private final CalendarDesk desk;
    private final Calendars calendars;
    private final CalendarChanges changes;
    private final Recounts recounts;
    private final Clock clock;

    CalendarController(
            CalendarDesk desk, Calendars calendars, CalendarChanges changes, Recounts recounts, Clock clock) {
        this.desk = desk;
        this.calendars = calendars;
        this.changes = changes;
        this.recounts = recounts;
        this.clock = clock;
    }

    @GetMapping("/desk/calendar")
    Answer list() {
        return Answer.show(new ChangesPage(changes.all().stream()
                .map(change -> new ChangesPage.Row(change, recounts.progress(change.id())))
                .toList()));
    }

    @GetMapping("/desk/calendar/{kind}")
    Answer ask(@PathVariable String kind) {
        return Kind.of(kind)
                .map(known -> Answer.show(new AskPage(known, Form.empty(ChangeForm.NAME), false)))
                .orElseGet(Answer::notFound);
    }

    /// What would move, or the form again: with its errors, or because somebody wants to write something else.
    @PostMapping("/desk/calendar/{kind}")
    Answer preview(@PathVariable String kind, @RequestParam Map<String, String> typed) {
        var known = Kind.of(kind);
        if (known.isEmpty()) {
            return Answer.notFound();
        }
        var form = Form.of(ChangeForm.NAME, typed);
        if (typed.containsKey("again")) {
            return Answer.show(new AskPage(known.get(), form, false));
        }
        return new ChangeForm(known.get(), form, calendars.calendar())
                .read()
                .map(wanted -> Answer.show(preview(known.get(), form, wanted)))
                .orElseGet(() -> Answer.again(new AskPage(known.get(), form, false)));
    }

    private PreviewPage preview(Kind kind, Form form, ChangeForm.Wanted wanted) {
        var plan = recounts.preview(wanted.days(), LocalDate.now(clock));
        return new PreviewPage(kind, form, UUID.randomUUID(), wanted, plan.sums(), plan.uncounted());
    }

    @PostMapping("/desk/calendar/{kind}/make")
    Answer make(
            @PathVariable String kind, @RequestParam UUID form, @RequestParam Map<String, String> typed, SignedIn who) {
        var known = Kind.of(kind);
        var done = changes.of(form);
        if (known.isEmpty() || done.isPresent()) {
            return done.map(CalendarController::page).orElseGet(Answer::notFound);
        }
        var written = Form.of(ChangeForm.NAME, typed);
        return new ChangeForm(known.get(), written, calendars.calendar())
                .read()
                .map(wanted -> switch (desk.change(form, wanted, who, clock.instant())) {
                    case CalendarDesk.Made(var change) -> page(change);
                    case CalendarDesk.Busy _ -> Answer.overtaken(new AskPage(known.get(), written, true));
                })
                .orElseGet(() -> Answer.again(new AskPage(known.get(), written, false)));
    }

    private static Answer page(long change) {
        return Answer.go("/desk/calendar/changes/" + change);
    }

    @GetMapping("/desk/calendar/changes/{change}")
    Answer show(@PathVariable long change, @RequestParam(defaultValue = "1") int page, HttpServletResponse response) {
        var index = Math.clamp(page, 1, 100_000) - 1;
        var progress = recounts.progress(change);
        if (!progress.done()) {
            // The page looks again by itself until everything is counted.
            response.setHeader("Refresh", "2");
        }
        return changes.find(change)
                .map(found -> Answer.show(new ChangePage(
                        found,
                        progress,
                        recounts.sums(change),
                        recounts.moved(change, (long) ChangePage.SIZE * index, ChangePage.SIZE),
                        index)))
                .orElseGet(Answer::notFound);
    }
}
