package org.openseat.programs.search;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openseat.programs.Program;
import org.openseat.programs.Programs;
import org.openseat.programs.Season;
import org.openseat.programs.Season.Applying;
import org.openseat.programs.show.ProgramFacts;
import org.openseat.ui.Answer;
import org.openseat.ui.CalendarFile;
import org.openseat.ui.words.Languages;
import org.openseat.ui.words.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of a program, a few of them side by side, and the day on which one can apply for one's own calendar.
@Controller
class ProgramController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Programs programs;
    private final ProgramFacts facts;
    private final Season season;
    private final Words words;
    private final Languages languages;
    private final Clock clock;

    ProgramController(
            Programs programs, ProgramFacts facts, Season season, Words words, Languages languages, Clock clock) {
        this.programs = programs;
        this.facts = facts;
        this.season = season;
        this.words = words;
        this.languages = languages;
        this.clock = clock;
    }

    /// A code that is none leads to the search, not to an end.
    @GetMapping("/programs/{code}")
    Answer show(@PathVariable String code) {
        var now = clock.instant();
        var cycle = season.cycle(now);
        return programs.find(code)
                .flatMap(program -> facts.shown(program, cycle, null, null)
                        .map(shown -> Answer.show(new ProgramPage(
                                shown,
                                cycle,
                                programs.cycle(cycle),
                                facts.last(program, cycle),
                                season.applying(program, now),
                                season.numbers(now)))))
                .orElseGet(() -> Answer.go(Wish.PATH));
    }

    @GetMapping("/programs/compare")
    Answer compare(@RequestParam(defaultValue = "") List<String> p) {
        var cycle = season.cycle(clock.instant());
        var picked = programs.named(Wish.codes(p)).stream()
                .flatMap(program -> facts.shown(program, cycle, null, null).stream())
                .toList();
        return picked.isEmpty()
                ? Answer.go(Wish.PATH)
                : Answer.show(new ComparePage(picked, cycle, programs.cycle(cycle)));
    }

    /// The day on which a family can apply, to be reminded by its own calendar.
    @GetMapping("/programs/{code}/remind.ics")
    ResponseEntity<String> remind(@PathVariable String code, HttpServletRequest asked) {
        return programs.find(code)
                .flatMap(program -> day(program).map(day -> file(program, day, asked)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<LocalDate> day(Program program) {
        return switch (season.applying(program, clock.instant())) {
            case Applying.From(var day) -> Optional.of(day);
            case Applying.Coming coming -> coming.from();
            case Applying.Now(var until) -> until;
            case Applying.Over _, Applying.Closed _ -> Optional.empty();
        };
    }

    private ResponseEntity<String> file(Program program, LocalDate day, HttpServletRequest asked) {
        var site = URI.create(asked.getRequestURL().toString());
        var until = season.applying(program, clock.instant()) instanceof Applying.Now;
        var summary = words.say(
                languages.of(asked).code(), until ? "programs.ics.until" : "programs.ics.from", program.name());
        var entry = new CalendarFile.Entry(
                "program-" + program.code() + "@" + site.getHost(),
                day,
                day,
                summary,
                site.resolve("/programs/" + program.code()));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header("Content-Disposition", "attachment; filename=\"program-" + program.code() + ".ics\"")
                .cacheControl(CacheControl.noCache())
                .body(new CalendarFile(clock.instant(), List.of(entry)).text());
    }
}
