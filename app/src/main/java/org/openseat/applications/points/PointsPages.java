package org.openseat.applications.points;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.applications.Application.Received;
import org.openseat.applications.Application.Standing;
import org.openseat.applications.ledger.Correction;
import org.openseat.applications.ledger.CorrectionDesk;
import org.openseat.applications.ledger.CorrectionTable;
import org.openseat.applications.ledger.LedgerLine;
import org.openseat.applications.ledger.LedgerTables;
import org.openseat.applications.ledger.PointsCount;
import org.openseat.cycles.Cycle;
import org.openseat.cycles.Cycles;
import org.openseat.district.SchoolCode;
import org.openseat.programs.Program;
import org.openseat.programs.Programs;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.choices.points.PointsKind;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.springframework.stereotype.Component;

/// Puts together what a family reads of its points: the run, the changes since, what waits for an answer.
@Component
class PointsPages {

    private final LedgerTables ledger;
    private final CorrectionTable corrections;
    private final PointsCount count;
    private final Cycles cycles;
    private final Programs programs;
    private final Schools schools;

    PointsPages(
            LedgerTables ledger,
            CorrectionTable corrections,
            PointsCount count,
            Cycles cycles,
            Programs programs,
            Schools schools) {
        this.ledger = ledger;
        this.corrections = corrections;
        this.count = count;
        this.cycles = cycles;
        this.programs = programs;
        this.schools = schools;
    }

    PointsPage page(Received application, SignedIn reader, ZonedDateTime now) {
        var cycle = cycle(application);
        var id = application.about().id();
        var run = ledger.run(cycle.year()).orElse(null);
        var asked = corrections.of(id);
        var effective = corrections.now(id).stream()
                .collect(Collectors.toMap(line -> key(line.program(), line.kind()), Function.identity()));
        var estimate = count.estimate(cycle, id);
        var inTime = CorrectionDesk.inTime(cycle, now);
        boolean asks = run != null
                && run.frozen() == null
                && inTime instanceof Ruling.Met
                && application instanceof Standing
                && !reader.staff();
        return new PointsPage(
                application,
                cycle,
                run,
                estimate.lastYearsList(),
                cards(lines(ledger.of(id), estimate.lines()), effective, asked),
                asked,
                inTime,
                asks);
    }

    Cycle cycle(Received application) {
        return cycles.find(application.about().cycle()).orElseThrow();
    }

    /// What the run has counted; beside it choices that were sent after it, which have no points.
    private static List<LedgerLine> lines(List<LedgerLine> counted, List<LedgerLine> today) {
        var known = counted.stream().map(LedgerLine::program).collect(Collectors.toSet());
        return Stream.concat(counted.stream(), today.stream().filter(line -> !known.contains(line.program())))
                .toList();
    }

    private List<PointsCard> cards(
            List<LedgerLine> lines, Map<String, CorrectionTable.Now> effective, List<Correction> asked) {
        var order = lines.stream().map(LedgerLine::program).distinct().toList();
        return order.stream()
                .map(program -> {
                    var own = lines.stream()
                            .filter(line -> line.program().equals(program))
                            .sorted((one, other) -> one.kind().compareTo(other.kind()))
                            .toList();
                    boolean counted = effective.containsKey(key(program, PointsKind.SIBLING));
                    return new PointsCard(
                            own.getFirst().choice(),
                            program,
                            programs.find(program).map(Program::name).orElse(program),
                            counted,
                            own.stream()
                                    .map(line -> line(line, effective.get(key(program, line.kind())), asked))
                                    .toList());
                })
                .toList();
    }

    private PointsCard.Line line(LedgerLine line, CorrectionTable.@Nullable Now now, List<Correction> asked) {
        Optional<Correction> open = asked.stream()
                .filter(each -> each.answer() == null && each.isAbout(line.kind(), line.program()))
                .findFirst();
        return new PointsCard.Line(
                line.kind(),
                now == null ? line.value() : now.value(),
                line.reasons(),
                school(line.fact()),
                line.day(),
                line.source(),
                now == null ? null : now.why(),
                open);
    }

    private String school(String code) {
        return code.isEmpty()
                ? ""
                : schools.find(new SchoolCode(code)).map(School::name).orElse(code);
    }

    private static String key(String program, PointsKind kind) {
        return program + " " + kind;
    }
}
