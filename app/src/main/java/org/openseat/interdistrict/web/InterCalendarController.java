package org.openseat.interdistrict.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterRequest.Running;
import org.openseat.interdistrict.InterStay;
import org.openseat.interdistrict.SchoolDesk;
import org.openseat.rulebook.Sentences;
import org.openseat.start.Settings;
import org.openseat.ui.CalendarFile;
import org.openseat.ui.words.Languages;
import org.openseat.ui.words.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The days of a request between districts as entries for the reader's own calendar.
///
/// Calendars travel to employers and telephones, so an entry names the case by its number alone.
@Controller
class InterCalendarController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final InterViews views;
    private final SchoolDesk school;
    private final Words words;
    private final Languages languages;
    private final Settings settings;
    private final Clock clock;

    InterCalendarController(
            InterViews views, SchoolDesk school, Words words, Languages languages, Settings settings, Clock clock) {
        this.views = views;
        this.school = school;
        this.words = words;
        this.languages = languages;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/inter/{id}/deadline.ics")
    ResponseEntity<String> deadline(@PathVariable UUID id, SignedIn who, HttpServletRequest asked) {
        var language = languages.of(asked);
        return file(views.page(new CaseId(id), who, now())
                .flatMap(page -> page.request() instanceof Running running
                        ? Optional.of(entry(
                                page.file().filed(),
                                running.deadline().clock().name().toLowerCase(java.util.Locale.ROOT),
                                running.deadline().date(),
                                Sentences.word(running.deadline().clock(), language.locale()) + ": "
                                        + page.file().filed().number()))
                        : Optional.empty()));
    }

    /// For family, office and school alike.
    @GetMapping("/inter/{id}/meanwhile.ics")
    ResponseEntity<String> meanwhile(@PathVariable UUID id, SignedIn who, HttpServletRequest asked) {
        var language = languages.of(asked).code();
        var key = new CaseId(id);
        return file(views.page(key, who, now())
                .flatMap(page -> Optional.ofNullable(page.file().stay())
                        .map(stay -> entry(page.file().filed(), stay, language)))
                .or(() -> school.open(key, who, now())
                        .flatMap(file ->
                                Optional.ofNullable(file.stay()).map(stay -> entry(file.filed(), stay, language)))));
    }

    private CalendarFile.Entry entry(Filed filed, InterStay stay, String language) {
        return entry(
                filed,
                "meanwhile",
                stay.last(),
                words.say(
                        language, "interdistrict.meanwhile.ics", filed.number().value()));
    }

    private CalendarFile.Entry entry(Filed filed, String kind, LocalDate day, String summary) {
        return new CalendarFile.Entry(
                filed.id() + "-" + kind + "@" + settings.baseUrl().getHost(),
                day,
                day,
                summary,
                settings.baseUrl().resolve("/inter/" + filed.id()));
    }

    private ResponseEntity<String> file(Optional<CalendarFile.Entry> entry) {
        return entry.map(one -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .header("Content-Disposition", "attachment; filename=\"openseat.ics\"")
                        .cacheControl(CacheControl.noStore())
                        .body(new CalendarFile(clock.instant(), List.of(one)).text()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
