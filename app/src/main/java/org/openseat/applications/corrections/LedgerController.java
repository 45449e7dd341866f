package org.openseat.applications.corrections;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.applications.ledger.CorrectionTable;
import org.openseat.applications.ledger.LedgerTables;
import org.openseat.applications.ledger.ProcessingDay;
import org.openseat.cases.Arrived;
import org.openseat.cycles.Cycle;
import org.openseat.cycles.Cycles;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Student Integration Services have the points counted when their day has come, and freeze them when all is answered.
@Controller
class LedgerController {

    static final String PAGE = "/desk/choices/points";

    private final Cycles cycles;
    private final LedgerTables ledger;
    private final CorrectionTable corrections;
    private final ProcessingDay day;
    private final Arrived arrived;

    LedgerController(
            Cycles cycles, LedgerTables ledger, CorrectionTable corrections, ProcessingDay day, Arrived arrived) {
        this.cycles = cycles;
        this.ledger = ledger;
        this.corrections = corrections;
        this.day = day;
        this.arrived = arrived;
    }

    @GetMapping(PAGE)
    Answer show() {
        return Answer.show(page(null));
    }

    /// Pressed twice, or by two at once, it is done once.
    @PostMapping(PAGE + "/{cycle}/compute")
    Answer compute(@PathVariable String cycle, SignedIn who) {
        return with(
                cycle,
                year -> day.compute(year, who, arrived.now().toInstant())
                                || ledger.run(year.year()).isPresent()
                        ? Answer.go(PAGE)
                        : Answer.again(page("applications.ledger.refused.NOT_DUE")));
    }

    @PostMapping(PAGE + "/{cycle}/freeze")
    Answer freeze(@PathVariable String cycle) {
        return with(cycle, year -> {
            var done = day.freeze(year, arrived.now().toInstant());
            return done == ProcessingDay.Frozen.DONE
                    ? Answer.go(PAGE)
                    : Answer.again(page("applications.ledger.refused." + done));
        });
    }

    private Answer with(String cycle, Function<Cycle, Answer> then) {
        return cycles.all().stream()
                .filter(year -> year.year().label().equals(cycle))
                .findFirst()
                .map(then)
                .orElseGet(Answer::notFound);
    }

    private LedgerPage page(@Nullable String refused) {
        var years = cycles.all().reversed().stream()
                .map(cycle -> new LedgerPage.Year(
                        cycle, ledger.run(cycle.year()), ledger.giving(cycle.year()), corrections.open(cycle.year())))
                .toList();
        return new LedgerPage(years, arrived.now().toLocalDate(), refused);
    }
}
