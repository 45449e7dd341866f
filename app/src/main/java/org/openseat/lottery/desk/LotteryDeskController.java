package org.openseat.lottery.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.Arrived;
import org.openseat.cycles.Cycle;
import org.openseat.cycles.Cycles;
import org.openseat.lottery.freeze.Kinds;
import org.openseat.lottery.release.Checklist;
import org.openseat.lottery.result.Results;
import org.openseat.lottery.run.Act;
import org.openseat.lottery.run.LotteryRun;
import org.openseat.lottery.run.Pressed;
import org.openseat.lottery.run.RunDesk;
import org.openseat.lottery.run.RunDesk.Wanted;
import org.openseat.lottery.run.RunState;
import org.openseat.lottery.run.RunTable;
import org.openseat.lottery.run.Said;
import org.openseat.lottery.run.Signatures;
import org.openseat.lottery.run.ValueSource;
import org.openseat.rulebook.choices.Category;
import org.openseat.schools.Years;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Staff prepare a draw, take it step by step, and release it.
@Controller
class LotteryDeskController {

    private static final int FEWEST_DIGITS = 20;
    private static final int MOST_DIGITS = 400;

    private final RunTable runs;
    private final RunDesk desk;
    private final Signatures signatures;
    private final Checklist checklist;
    private final Results results;
    private final Samples samples;
    private final Cycles cycles;
    private final Years years;
    private final Arrived arrived;

    LotteryDeskController(
            RunTable runs,
            RunDesk desk,
            Signatures signatures,
            Checklist checklist,
            Results results,
            Samples samples,
            Cycles cycles,
            Years years,
            Arrived arrived) {
        this.runs = runs;
        this.desk = desk;
        this.signatures = signatures;
        this.checklist = checklist;
        this.results = results;
        this.samples = samples;
        this.cycles = cycles;
        this.years = years;
        this.arrived = arrived;
    }

    @GetMapping("/desk/lottery")
    Answer all() {
        return Answer.show(new RunsPage(runs.all(), cycles.all(), Form.empty(RunsPage.FORM)));
    }

    @PostMapping("/desk/lottery")
    Answer prepare(@RequestParam Map<String, String> typed, SignedIn who) {
        var form = Form.of(RunsPage.FORM, typed);
        var cycle = cycle(form.oneOf(
                "cycle", cycles.all().stream().map(each -> each.year().label()).toList()));
        var wanted = wanted(form, cycle);
        if (cycle.isEmpty() || wanted.isEmpty()) {
            return Answer.again(new RunsPage(runs.all(), cycles.all(), form));
        }
        var policy = years.numbers(cycle.get().year()).orElseThrow().version();
        return desk.prepare(
                        cycle.get(), wanted.get(), policy, who, arrived.now().toInstant())
                .map(run -> Answer.go(run.path()))
                .orElseGet(() -> {
                    form.problem("category", RunsPage.FORM + ".category.there");
                    return Answer.again(new RunsPage(runs.all(), cycles.all(), form));
                });
    }

    private Optional<Cycle> cycle(@Nullable String label) {
        return cycles.all().stream()
                .filter(each -> each.year().label().equals(label))
                .findFirst();
    }

    private Optional<Wanted> wanted(Form form, Optional<Cycle> cycle) {
        var category =
                form.oneOf("category", Kinds.DRAWN.stream().map(Enum::name).toList());
        var source = form.oneOf("source", ValueSource.class);
        var words = form.required("words");
        int digits = source == ValueSource.DIGITS ? digits(form) : 0;
        var due = moment(form, "due", cycle);
        return category == null || source == null || words == null || due == null || !form.ok()
                ? Optional.empty()
                : Optional.of(new Wanted(Category.valueOf(category), null, source, words, digits, due));
    }

    /// 20 digits are more than 64 bits; fewer could be prepared for. (design draw §1)
    private static int digits(Form form) {
        var typed = form.required("digits");
        if (typed != null
                && (!typed.matches("\\d{1,3}")
                        || Integer.parseInt(typed) < FEWEST_DIGITS
                        || Integer.parseInt(typed) > MOST_DIGITS)) {
            form.problem("digits", RunsPage.FORM + ".digits.few", FEWEST_DIGITS, MOST_DIGITS);
        }
        return typed == null || !form.ok() ? 0 : Integer.parseInt(typed);
    }

    private @Nullable Instant moment(Form form, String field, Optional<Cycle> cycle) {
        LocalDate day = form.date(field);
        var typed = form.required("time");
        try {
            var time = typed == null ? null : LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
            return day == null || time == null || cycle.isEmpty()
                    ? null
                    : day.atTime(time).atZone(cycle.get().zone()).toInstant();
        } catch (DateTimeParseException e) {
            form.problem("time", form.name() + ".time.unknown");
            return null;
        }
    }

    @GetMapping("/desk/lottery/{run}")
    Answer one(@PathVariable UUID run) {
        return runs.find(run)
                .map(found -> Answer.show(page(found, List.of(), false, blank(found))))
                .orElseGet(Answer::notFound);
    }

    /// With the day on which the year's numbers have offers answered, if it lies ahead.
    private Form blank(LotteryRun run) {
        var form = Form.empty(RunPage.FORM);
        if (run.acceptBy().isAfter(arrived.now().toLocalDate())) {
            form.put("acceptBy", run.acceptBy());
        }
        return form;
    }

    @PostMapping("/desk/lottery/{run}/{act}")
    Answer press(
            @PathVariable UUID run, @PathVariable String act, @RequestParam Map<String, String> typed, SignedIn who) {
        var pressed =
                Stream.of(Act.values()).filter(each -> each.name().equals(act)).findFirst();
        var found = runs.find(run);
        if (pressed.isEmpty() || found.isEmpty()) {
            return Answer.notFound();
        }
        var form = Form.of(RunPage.FORM, typed);
        var said = said(found.get(), pressed.get(), form);
        if (!form.ok()) {
            return Answer.again(page(found.get(), List.of(), false, form));
        }
        return desk.press(run, pressed.get(), said, who, arrived.now())
                .map(came -> switch (came) {
                    case Pressed.Done(var done) -> Answer.go(done.path());
                    case Pressed.Half(var half) -> Answer.go(half.path());
                    case Pressed.Refused(var same, var why) -> Answer.again(page(same, why, false, form));
                    case Pressed.Overtaken(var now) -> Answer.overtaken(page(now, List.of(), true, form));
                })
                .orElseGet(Answer::notFound);
    }

    /// What this person must key in: the second one only what both do.
    private Said said(LotteryRun run, Act act, Form form) {
        boolean second = signatures.of(run.id(), act).isPresent();
        return switch (act) {
            case KEY -> {
                var value = form.required("value");
                var signature = run.source() == ValueSource.DRAND ? form.required("signature") : null;
                yield value == null ? Said.NOTHING : Said.value(value, signature);
            }
            case SIGN -> {
                var opens = second ? null : moment(form, "opens", cycles.find(run.cycle()));
                var acceptBy = second ? null : form.date("acceptBy");
                yield opens == null || acceptBy == null ? Said.NOTHING : Said.opens(opens, acceptBy);
            }
            case SET_ASIDE -> second ? Said.NOTHING : aside(form);
            case FREEZE, ANNOUNCE, HOLD, RESUME -> Said.NOTHING;
        };
    }

    private static Said aside(Form form) {
        var code = form.oneOf("code", List.of("APPLICANTS_MISSING", "WRONG_SEATS", "WRONG_PRIORITIES", "WRONG_VALUE"));
        var why = form.required("why");
        return code == null || why == null ? Said.NOTHING : Said.aside(code, why);
    }

    private RunPage page(LotteryRun run, List<Pressed.Why> refused, boolean overtaken, Form form) {
        boolean drawn = run.state() == RunState.REPORTED || run.state() == RunState.SIGNED;
        return new RunPage(
                run,
                signatures.all(run.id()),
                drawn ? checklist.of(run) : List.of(),
                runs.events(run.id()),
                refused,
                overtaken,
                form);
    }

    @GetMapping("/desk/lottery/{run}/sample/{outcome}")
    Answer sample(@PathVariable UUID run, @PathVariable String outcome) {
        return results.sample(run, outcome).<Answer>map(Answer::show).orElseGet(Answer::notFound);
    }

    /// Read in the language in which this person reads the site.
    @PostMapping("/desk/lottery/{run}/sample/{outcome}")
    Answer seen(@PathVariable UUID run, @PathVariable String outcome, SignedIn who) {
        return runs.find(run)
                .filter(found -> samples.seen(run, outcome, who, arrived.now().toInstant()))
                .map(found -> Answer.go(found.path()))
                .orElseGet(Answer::notFound);
    }
}
