package org.openseat.programs.seats;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.district.SchoolYear;
import org.openseat.programs.Program;
import org.openseat.programs.ProgramCycle;
import org.openseat.programs.ProgramSeats;
import org.openseat.programs.Programs;
import org.openseat.programs.Season;
import org.openseat.programs.seats.SeatsDesk.Decided;
import org.openseat.rulebook.Numbers;
import org.openseat.rulebook.choices.numbers.ChoicesNumbers;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.openseat.schools.Years;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Coordinators declare capacity and continuing pupils; openings and their how are shown before a second person
/// confirms. (R-BAL-6)
@Controller
class SeatsController {

    private final SeatsDesk desk;
    private final ProposalTable table;
    private final Programs programs;
    private final Season season;
    private final Years years;
    private final Schools schools;
    private final Clock clock;

    SeatsController(
            SeatsDesk desk,
            ProposalTable table,
            Programs programs,
            Season season,
            Years years,
            Schools schools,
            Clock clock) {
        this.desk = desk;
        this.table = table;
        this.programs = programs;
        this.season = season;
        this.years = years;
        this.schools = schools;
        this.clock = clock;
    }

    @GetMapping(SeatsPage.LIST)
    Answer list(SignedIn who) {
        var cycle = season.cycle(clock.instant());
        var year = programs.cycle(cycle);
        var waiting = table.waiting(cycle);
        return Answer.show(new SeatsListPage(
                cycle,
                programs.offered(cycle).stream()
                        .filter(program -> SeatsDesk.mayRead(program, who))
                        .map(program -> row(program, year, waiting.contains(program.code())))
                        .toList()));
    }

    private SeatsListPage.Row row(Program program, ProgramCycle year, boolean waits) {
        var seats = Optional.ofNullable(year.seats().get(program.code())).stream()
                .flatMap(grades -> grades.values().stream())
                .toList();
        return new SeatsListPage.Row(
                program,
                schools.find(program.school()).map(School::name).orElse(""),
                seats.stream().mapToInt(ProgramSeats::capacity).sum(),
                seats.stream().mapToInt(each -> each.openings(false).openings()).sum(),
                waits);
    }

    @GetMapping(SeatsPage.LIST + "/{cycle}/{program}")
    Answer show(@PathVariable String cycle, @PathVariable String program, SignedIn who) {
        return with(cycle, program, who, (of, numbers) -> Answer.show(page(of, numbers, who, null, null)));
    }

    @PostMapping(SeatsPage.LIST + "/{cycle}/{program}")
    Answer declare(
            @PathVariable String cycle,
            @PathVariable String program,
            @RequestParam Map<String, String> typed,
            SignedIn who) {
        return with(cycle, program, who, (of, numbers) -> {
            var now = clock.instant();
            if (!SeatsDesk.mayDeclare(
                    of, who, numbers, now.atZone(clock.getZone()).toLocalDate())) {
                return Answer.notFound();
            }
            var page = page(of, numbers, who, Form.of(SeatsForm.NAME, typed), null);
            var read = page.asked().read();
            if (read.isEmpty()) {
                return Answer.again(page);
            }
            desk.propose(of, numbers, read.get().rows(), read.get().why(), who, now);
            return Answer.go(page.path());
        });
    }

    /// The second person's word on exactly what was shown.
    @PostMapping(SeatsPage.LIST + "/{cycle}/{program}/decide")
    Answer decide(
            @PathVariable String cycle,
            @PathVariable String program,
            @RequestParam UUID shown,
            @RequestParam String word,
            SignedIn who) {
        return with(cycle, program, who, (of, numbers) -> {
            if (!who.is(Role.INTEGRATION)) {
                return Answer.notFound();
            }
            var waiting = table.waiting(of.code(), numbers.cycle())
                    .filter(each -> each.id().equals(shown));
            var done = waiting.map(each -> desk.decide(each, word.equals("confirm"), null, who, clock.instant()))
                    .orElse(Decided.OVERTAKEN);
            return switch (done) {
                case DONE -> Answer.go(SeatsPage.path(numbers.cycle(), of));
                case OVERTAKEN, OWN -> Answer.overtaken(page(of, numbers, who, null, done));
            };
        });
    }

    private SeatsPage page(
            Program of, ChoicesNumbers numbers, SignedIn who, @Nullable Form typed, @Nullable Decided refused) {
        var cycle = programs.cycle(numbers.cycle());
        var proposal = table.waiting(of.code(), numbers.cycle());
        var share = Optional.ofNullable(cycle.seats().get(of.code())).stream()
                .flatMap(grades -> grades.values().stream())
                .flatMap(seats -> seats.share().stream())
                .findFirst();
        var today = clock.instant().atZone(clock.getZone()).toLocalDate();
        return new SeatsPage(
                of,
                numbers.cycle(),
                cycle,
                share,
                numbers.raceBalance(),
                table.declared(of.code(), numbers.cycle(), clock.getZone()),
                proposal,
                typed == null ? SeatsForm.of(of, cycle, proposal.orElse(null)) : typed,
                SeatsDesk.mayDeclare(of, who, numbers, today),
                who.is(Role.INTEGRATION)
                        && proposal.filter(each -> !each.by().equals(who.id())).isPresent(),
                refused);
    }

    private Answer with(String cycle, String program, SignedIn who, BiFunction<Program, ChoicesNumbers, Answer> then) {
        var numbers = cycle.matches("20\\d\\d-\\d\\d")
                ? years.versions().keySet().stream()
                        .filter(year -> year.label().equals(cycle))
                        .findFirst()
                        .flatMap(years::numbers)
                        .flatMap(Numbers::choices)
                : Optional.<ChoicesNumbers>empty();
        var of = programs.find(program)
                .filter(each -> SeatsDesk.mayRead(each, who))
                .filter(each -> numbers.isPresent() && each.standing(year(cycle)) == Program.Standing.TEACHES);
        return of.isPresent() ? then.apply(of.get(), numbers.orElseThrow()) : Answer.notFound();
    }

    private static SchoolYear year(String cycle) {
        return SchoolYear.parse(cycle);
    }
}
