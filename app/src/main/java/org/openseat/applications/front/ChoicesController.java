package org.openseat.applications.front;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openseat.cycles.Cycle;
import org.openseat.cycles.Cycles;
import org.openseat.rulebook.Sentences;
import org.openseat.schools.DistrictOffice;
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

/// Where a family begins: am I in time, and what comes next.
@Controller
class ChoicesController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Cycles cycles;
    private final DistrictOffice office;
    private final Words words;
    private final Languages languages;
    private final Clock clock;

    ChoicesController(Cycles cycles, DistrictOffice office, Words words, Languages languages, Clock clock) {
        this.cycles = cycles;
        this.office = office;
        this.words = words;
        this.languages = languages;
        this.clock = clock;
    }

    @GetMapping("/choices")
    Answer show() {
        var now = clock.instant();
        return Answer.show(
                new ChoicesPage(years(now), now, office.info().phone().orElse("")));
    }

    /// The last day of an open window, or the first of the next one, for one's own calendar.
    @GetMapping("/choices/{cycle}.ics")
    ResponseEntity<String> calendar(@PathVariable String cycle, HttpServletRequest asked) {
        var now = clock.instant();
        var locale = languages.of(asked).locale();
        var site = URI.create(asked.getRequestURL().toString());
        var entries = years(now).stream()
                .filter(year -> year.year().label().equals(cycle))
                .flatMap(year -> ChoicesPage.days(year, now).stream()
                        .map(day -> new CalendarFile.Entry(
                                "choices-" + cycle + "-" + day.window() + "@" + site.getHost(),
                                day.on().day(),
                                day.on().day(),
                                words.say(
                                        languages.of(asked).code(),
                                        day.closes() ? "applications.front.ics.closes" : "applications.front.ics.opens",
                                        Sentences.capital(day.window(), locale),
                                        cycle,
                                        Sentences.moment(day.on(), locale)),
                                site.resolve("/choices"))))
                .toList();
        return entries.isEmpty()
                ? ResponseEntity.notFound().build()
                : ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .header("Content-Disposition", "attachment; filename=\"choices-" + cycle + ".ics\"")
                        .cacheControl(CacheControl.noCache())
                        .body(new CalendarFile(now, entries).text());
    }

    /// The year that families speak of, and before it any other that still takes something, as late applications.
    private List<Cycle> years(Instant now) {
        return Stream.concat(cycles.current(now).stream(), cycles.open(now).stream())
                .distinct()
                .sorted(Comparator.comparing(Cycle::year).reversed())
                .toList();
    }
}
