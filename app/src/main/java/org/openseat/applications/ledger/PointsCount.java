package org.openseat.applications.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.cases.CaseId;
import org.openseat.cycles.Cycle;
import org.openseat.district.SchoolCode;
import org.openseat.pack.choices.YearList;
import org.openseat.programs.ProgramCycle;
import org.openseat.programs.Programs;
import org.openseat.rulebook.Place;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.choices.filing.Window;
import org.openseat.rulebook.choices.points.Applicant;
import org.openseat.rulebook.choices.points.Choice;
import org.openseat.rulebook.choices.points.Magnet;
import org.openseat.rulebook.choices.points.NoRecord;
import org.openseat.rulebook.choices.points.PointsGiven;
import org.openseat.rulebook.choices.points.PointsKind;
import org.openseat.rulebook.choices.points.PointsLedger;
import org.openseat.rulebook.choices.points.PointsLedger.ChoicePoints;
import org.openseat.rulebook.choices.points.PointsLine;
import org.openseat.rulebook.choices.points.ResidentSchool.Lists;
import org.openseat.schools.Residence;
import org.openseat.schools.ResidenceAreas;
import org.openseat.schools.School;
import org.springframework.stereotype.Component;

/// Counts points by the rulebook: of all applications of a cycle for the run, of one as an estimate.
@Component
public class PointsCount {

    private final PointsFacts facts;
    private final Programs programs;
    private final ResidenceAreas areas;

    PointsCount(PointsFacts facts, Programs programs, ResidenceAreas areas) {
        this.facts = facts;
        this.programs = programs;
        this.areas = areas;
    }

    /// What one application would have by what is known today.
    ///
    /// @param lastYearsList this year's list of overcrowded schools is not out; last year's was used
    public record Estimate(List<LedgerLine> lines, boolean lastYearsList) {}

    /// In the order of applications, choices and kinds: the same data give the same lines.
    public List<LedgerLine> all(Cycle cycle) {
        return counted(cycle).stream().flatMap(each -> each.lines().stream()).toList();
    }

    /// The same with the facts of each application.
    public List<Counted> counted(Cycle cycle) {
        var year = programs.cycle(cycle.year());
        var lists = lists(year, year);
        return facts.all(cycle.year()).stream()
                .map(asking -> counted(asking, cycle, year, lists))
                .toList();
    }

    private Counted counted(Asking asking, Cycle cycle, ProgramCycle year, Lists lists) {
        var child = applicant(asking);
        var choices = choices(asking, year);
        return new Counted(
                asking.application(),
                child.inDistrict(),
                asking.now(),
                asking.next(),
                child.residentSchools(),
                choices.stream()
                        .map(choice -> new Counted.Request(
                                choice.window() == Choice.Window.LATE,
                                choice.number(),
                                choice.program().code()))
                        .toList(),
                lines(asking, cycle, year, lists).toList());
    }

    public Estimate estimate(Cycle cycle, CaseId application) {
        var year = programs.cycle(cycle.year());
        boolean out = !year.members(YearList.OVERCROWDED).isEmpty();
        var overcrowded = out ? year : programs.cycle(cycle.year().previous());
        return new Estimate(
                facts.of(cycle.year(), application)
                        .map(asking -> lines(asking, cycle, year, lists(year, overcrowded))
                                .toList())
                        .orElse(List.of()),
                !out);
    }

    private Stream<LedgerLine> lines(Asking asking, Cycle cycle, ProgramCycle year, Lists lists) {
        var child = applicant(asking);
        return PointsLedger.of(child, choices(asking, year), lists, cycle.numbers()).stream()
                .flatMap(
                        points -> Stream.of(PointsKind.values()).map(kind -> line(asking, points, kind, cycle, child)));
    }

    private List<Choice> choices(Asking asking, ProgramCycle year) {
        return asking.magnets().stream()
                .flatMap(wish -> choice(wish, year).stream())
                .toList();
    }

    /// The records name no magnet, no waiting list and no sibling yet.
    private Applicant applicant(Asking asking) {
        boolean inside = areas.inDistrict(asking.home()) != Place.OUTSIDE;
        var schools = residence(asking).stream().map(School::code).toList();
        return new Applicant(inside, asking.now(), asking.next(), Optional.empty(), schools, List.of(), List.of());
    }

    private List<School> residence(Asking asking) {
        return switch (areas.schoolFor(asking.home(), asking.next())) {
            case Residence.Found(var school) -> List.of(school);
            case Residence.Ambiguous(var schools) -> schools;
            case Residence.Unknown _ -> List.of();
        };
    }

    /// Nobody has judged eligibility yet, so the child counts as eligible. (design §10)
    private Optional<Choice> choice(Asking.Wish wish, ProgramCycle year) {
        var when = wish.window() == Window.ON_TIME ? Choice.Window.ON_TIME : Choice.Window.LATE;
        return programs.find(wish.program())
                .map(program -> new Magnet(
                        program.code(), program.grades().low(), program.grades().high(), year.form(program.code())))
                .map(magnet -> new Choice(when, wish.number(), magnet, true));
    }

    /// One line a kind, also where the choice has no points at all: then each says why.
    private static LedgerLine line(Asking asking, ChoicePoints points, PointsKind kind, Cycle cycle, Applicant child) {
        var choice = points.choice();
        var found = points.lines().stream().filter(line -> line.kind() == kind).findFirst();
        boolean named = choice.program().code().equals(asking.sibling());
        var line = found.map(each -> NoRecord.instead(each, named));
        var reasons = line.map(PointsLine::reasons)
                .orElseGet(
                        () -> PointsGiven.judge(child, choice, cycle.numbers().points())
                                .reasons());
        return new LedgerLine(
                asking.application(),
                asking.student(),
                choice.program().code(),
                choice.number(),
                kind,
                line.map(PointsLine::value).orElse(0),
                reasons.stream().map(Told::of).toList(),
                line.map(PointsLine::fact).orElse(""),
                cycle.numbers().days().points(),
                source(asking, kind, found.isPresent(), named));
    }

    private static Source source(Asking asking, PointsKind kind, boolean counted, boolean named) {
        var home = asking.homeAtSchool() ? Source.SCHOOL_RECORDS : Source.APPLICATION;
        if (!counted) {
            return home;
        }
        return switch (kind) {
            case MATRICULATION, LIST -> Source.NO_RECORD;
            case PHBAO, OVERCROWDED -> home;
            case SIBLING -> named ? Source.NO_RECORD : Source.APPLICATION;
        };
    }

    private static Lists lists(ProgramCycle phbao, ProgramCycle overcrowded) {
        return new Lists(schools(phbao.members(YearList.PHBAO)), schools(overcrowded.members(YearList.OVERCROWDED)));
    }

    private static Set<SchoolCode> schools(Set<String> members) {
        return members.stream().map(SchoolCode::new).collect(Collectors.toUnmodifiableSet());
    }
}
