package org.openseat.schools.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.district.SchoolYear;
import org.openseat.district.YearCalendar;
import org.openseat.rulebook.Sentences;
import org.openseat.schools.CalendarChange;
import org.openseat.schools.CalendarChanges;
import org.openseat.schools.Calendars;
import org.openseat.ui.Answer;
import org.openseat.ui.CalendarFile;
import org.openseat.ui.CalendarFile.Entry;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Languages;
import org.openseat.ui.words.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The school calendar for everybody: to read, and to take along.
@Controller
class CalendarController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Calendars calendars;
    private final CalendarChanges changes;
    private final Words words;
    private final Languages languages;
    private final Clock clock;

    CalendarController(Calendars calendars, CalendarChanges changes, Words words, Languages languages, Clock clock) {
        this.calendars = calendars;
        this.changes = changes;
        this.words = words;
        this.languages = languages;
        this.clock = clock;
    }

    @GetMapping("/calendar")
    Answer show(@RequestParam(defaultValue = "") String year) {
        var today = LocalDate.now(clock);
        var all = calendars.calendar();
        return known(year.isEmpty() ? SchoolYear.of(today).label() : year)
                .or(() -> year.isEmpty() ? all.of(all.years().getLast()) : Optional.empty())
                .map(calendar -> Answer.show(new CalendarPage(
                        new DaysOff(calendar), all.years(), changes(calendar.year()), calendars.calendar(), today)))
                .orElseGet(Answer::notFound);
    }

    /// The calendar of a year by its label; none for a label that is no school year.
    private Optional<YearCalendar> known(String label) {
        var all = calendars.calendar();
        return all.years().stream()
                .filter(year -> year.label().equals(label))
                .findFirst()
                .flatMap(all::of);
    }

    private List<CalendarChange> changes(SchoolYear year) {
        return changes.all().stream()
                .filter(change -> change.year().filter(year::equals).isPresent())
                .toList();
    }

    @GetMapping("/calendar/{year}.ics")
    ResponseEntity<String> file(@PathVariable String year, HttpServletRequest asked) {
        var language = languages.of(asked);
        return known(year)
                .map(calendar -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .header("Content-Disposition", "attachment; filename=\"school-year-" + year + ".ics\"")
                        .cacheControl(CacheControl.noCache())
                        .body(new CalendarFile(
                                        clock.instant(),
                                        entries(
                                                        calendar,
                                                        language,
                                                        URI.create(asked.getRequestURL()
                                                                .toString()))
                                                .toList())
                                .text()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Stream<Entry> entries(YearCalendar calendar, Language language, URI site) {
        var days = new DaysOff(calendar);
        var off = days.withoutSchool().stream()
                .map(period -> entry(
                        site,
                        period.first(),
                        period.last(),
                        words.say(
                                language.code(),
                                "schools.calendar.ics.off",
                                Sentences.word(period.why(), language.locale()))));
        return Stream.concat(
                Stream.of(
                        entry(
                                site,
                                calendar.firstDay(),
                                calendar.firstDay(),
                                words.say(language.code(), "schools.calendar.ics.first")),
                        entry(
                                site,
                                calendar.lastDay(),
                                calendar.lastDay(),
                                words.say(language.code(), "schools.calendar.ics.last"))),
                off);
    }

    private static Entry entry(URI site, LocalDate first, LocalDate last, String summary) {
        return new Entry(
                "school-" + first + "-" + last + "@" + site.getHost(), first, last, summary, site.resolve("/calendar"));
    }
}
