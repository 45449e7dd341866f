package org.openseat.cycles.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openseat.accounts.SignedIn;
import org.openseat.cycles.Cycle;
import org.openseat.cycles.Cycles;
import org.openseat.cycles.WindowReach;
import org.openseat.cycles.WindowReach.Reach;
import org.openseat.cycles.WindowTable;
import org.openseat.rulebook.choices.filing.Window;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Student Integration Services extend a window: they say until when and why, see whom it reaches, and make the change.
@Controller
class WindowsController {

    private static final String WINDOW = "/desk/choices/windows/{cycle}/{window}";

    private final Cycles cycles;
    private final WindowTable windows;
    private final WindowDesk desk;
    private final List<WindowReach> reaches;
    private final Clock clock;

    WindowsController(Cycles cycles, WindowTable windows, WindowDesk desk, List<WindowReach> reaches, Clock clock) {
        this.cycles = cycles;
        this.windows = windows;
        this.desk = desk;
        this.reaches = reaches;
        this.clock = clock;
    }

    @GetMapping("/desk/choices/windows")
    Answer list() {
        return Answer.show(new WindowsPage(cycles.all().reversed(), clock.instant()));
    }

    @GetMapping(WINDOW)
    Answer show(@PathVariable String cycle, @PathVariable String window) {
        return with(
                cycle,
                window,
                about -> Answer.show(page(about, WindowForm.of(about.kept().row()), false)));
    }

    /// Whom it would reach, or the form again: with its errors, or because somebody wants to write something else.
    @PostMapping(WINDOW)
    Answer preview(@PathVariable String cycle, @PathVariable String window, @RequestParam Map<String, String> typed) {
        return with(cycle, window, about -> {
            var form = Form.of(WindowForm.NAME, typed);
            if (typed.containsKey("again")) {
                return Answer.show(page(about, form, false));
            }
            return read(about, form)
                    .map(wanted -> Answer.show(new WindowPreviewPage(
                            about.cycle(), about.kept(), form, UUID.randomUUID(), wanted, reach(about.cycle()))))
                    .orElseGet(() -> Answer.again(page(about, form, false)));
        });
    }

    @PostMapping(WINDOW + "/make")
    Answer make(
            @PathVariable String cycle,
            @PathVariable String window,
            @RequestParam UUID form,
            @RequestParam int seen,
            @RequestParam Map<String, String> typed,
            SignedIn who) {
        return with(cycle, window, about -> {
            var there = path(about.cycle(), about.kept().row().window());
            if (windows.made(form)) {
                return Answer.go(there);
            }
            var written = Form.of(WindowForm.NAME, typed);
            return read(about, written)
                    .filter(wanted -> wanted.against().isEmpty())
                    .map(wanted -> desk.move(form, about.cycle().year(), wanted, seen, who, clock.instant())
                            ? Answer.go(there)
                            : Answer.overtaken(page(about, written, true)))
                    .orElseGet(() -> Answer.again(page(about, written, false)));
        });
    }

    private Optional<WindowForm.Wanted> read(About about, Form form) {
        return new WindowForm(about.kept().row(), form).read(clock.instant()).filter(_ -> form.ok());
    }

    private record About(Cycle cycle, WindowTable.Kept kept) {}

    private Answer with(String cycle, String window, Function<About, Answer> then) {
        var name = Stream.of(Window.values())
                .filter(each -> each.name().equals(window))
                .findFirst();
        return cycles.all().stream()
                .filter(each -> each.year().label().equals(cycle))
                .findFirst()
                .flatMap(year -> name.flatMap(each -> windows.find(year.year(), each, year.zone()))
                        .map(kept -> new About(year, kept)))
                .map(then)
                .orElseGet(Answer::notFound);
    }

    private WindowPage page(About about, Form form, boolean overtaken) {
        var row = about.kept().row();
        return new WindowPage(
                about.cycle(),
                row,
                form,
                windows.changes(about.cycle().year(), row.window()),
                overtaken,
                clock.instant());
    }

    private Reach reach(Cycle cycle) {
        return reaches.stream()
                .map(each -> each.of(cycle.year()))
                .reduce(
                        new Reach(0, 0, 0),
                        (one, other) -> new Reach(
                                one.drafts() + other.drafts(),
                                one.lapsed() + other.lapsed(),
                                one.sent() + other.sent()));
    }

    static String path(Cycle cycle, Window window) {
        return "/desk/choices/windows/" + cycle.year() + "/" + window;
    }
}
