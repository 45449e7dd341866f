package org.openseat.programs.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openseat.pack.choices.YearList;
import org.openseat.pack.choices.Zone;
import org.openseat.programs.Program;
import org.openseat.programs.Programs;
import org.openseat.programs.Season;
import org.openseat.programs.directory.ProgramDirectory;
import org.openseat.programs.show.ProgramFacts;
import org.openseat.programs.show.Shown;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.seats.SpaceAvailable;
import org.openseat.schools.DistrictOffice;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The topics of the site, for everybody.
@Controller
class SiteController {

    private final Programs programs;
    private final ProgramDirectory directory;
    private final ProgramFacts facts;
    private final Season season;
    private final DistrictOffice office;
    private final Clock clock;

    SiteController(
            Programs programs,
            ProgramDirectory directory,
            ProgramFacts facts,
            Season season,
            DistrictOffice office,
            Clock clock) {
        this.programs = programs;
        this.directory = directory;
        this.facts = facts;
        this.season = season;
        this.office = office;
        this.clock = clock;
    }

    @GetMapping("/choices/about")
    Answer about() {
        return Answer.show(new TopicPage(Topic.ABOUT, office.info()));
    }

    @GetMapping("/choices/contact")
    Answer contact() {
        return Answer.show(new TopicPage(Topic.CONTACT, office.info()));
    }

    @GetMapping("/choices/other")
    Answer other() {
        return Answer.show(new TopicPage(Topic.OTHER, office.info()));
    }

    @GetMapping("/choices/news")
    Answer news(@RequestParam(defaultValue = "") String archive) {
        return Answer.show(
                new NewsPage(directory.edition().announcements(), LocalDate.now(clock), archive.equals("yes")));
    }

    @GetMapping("/choices/magnet")
    Answer magnet(@RequestParam Map<String, String> typed) {
        var cycle = season.cycle(clock.instant());
        var magnets = programs.offered(cycle).stream()
                .filter(program -> program.kind() == Category.MAGNET)
                .toList();
        return Answer.show(new MagnetPage(
                magnets, cycle, season.numbers(clock.instant()).map(numbers -> new Calculator(typed, numbers))));
    }

    @GetMapping("/choices/pwt")
    Answer pwt() {
        var cycle = season.cycle(clock.instant());
        return Answer.show(new PwtPage(
                directory.edition().zones().stream()
                        .filter(zone -> zone.kind() == Zone.Kind.PWT_SENDING)
                        .toList(),
                season.numbers(clock.instant())
                        .map(numbers -> numbers.entry().pwtGrades())
                        .orElse(List.of()),
                cycle));
    }

    @GetMapping("/choices/space-available")
    Answer spaceAvailable() {
        var cycle = season.cycle(clock.instant());
        return Answer.show(new SeatsPage(
                "space",
                on(YearList.SPACE_AVAILABLE),
                cycle,
                season.numbers(clock.instant()).map(SpaceAvailable::until).orElse(null)));
    }

    @GetMapping("/choices/continuous")
    Answer continuous() {
        var cycle = season.cycle(clock.instant());
        return Answer.show(new SeatsPage("continuous", on(YearList.CONTINUOUS), cycle, null));
    }

    @GetMapping("/choices/transport")
    Answer transport() {
        var cycle = season.cycle(clock.instant());
        return Answer.show(new TransportPage(
                programs.cycle(cycle).stops(),
                cycle,
                season.numbers(clock.instant()).map(numbers -> numbers.bus()),
                office.info().phone().orElse(""),
                programs.all()));
    }

    private List<Shown> on(YearList list) {
        var cycle = season.cycle(clock.instant());
        return programs.cycle(cycle).members(list).stream()
                .flatMap(code -> programs.find(code).stream())
                .filter(program -> program.standing(cycle) == Program.Standing.TEACHES)
                .flatMap(program -> facts.shown(program, cycle, null, null).stream())
                .toList();
    }
}
