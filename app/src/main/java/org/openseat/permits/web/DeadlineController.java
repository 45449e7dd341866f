package org.openseat.permits.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.KeptDeadline;
import org.openseat.permits.PermitRequest.Running;
import org.openseat.rulebook.PermitClock;
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

/// The date on the next-step card as an entry for the reader's own calendar.
///
/// Calendars travel to employers and telephones, so the entry names the case by its number alone.
@Controller
class DeadlineController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final CaseViews views;
    private final Words words;
    private final Languages languages;
    private final Settings settings;
    private final Clock clock;

    DeadlineController(CaseViews views, Words words, Languages languages, Settings settings, Clock clock) {
        this.views = views;
        this.words = words;
        this.languages = languages;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/permits/{id}/deadline.ics")
    ResponseEntity<String> entry(@PathVariable UUID id, SignedIn who, HttpServletRequest asked) {
        var language = languages.of(asked).code();
        return views.page(new CaseId(id), who, ZonedDateTime.now(clock))
                .flatMap(page -> entry(page, language))
                .map(entry -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .header("Content-Disposition", "attachment; filename=\"openseat.ics\"")
                        .cacheControl(CacheControl.noStore())
                        .body(new CalendarFile(clock.instant(), List.of(entry)).text()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<CalendarFile.Entry> entry(CasePage page, String language) {
        return page.file().request() instanceof Running running
                ? Optional.of(entry(page, running.deadline(), language))
                : Optional.empty();
    }

    private CalendarFile.Entry entry(CasePage page, KeptDeadline<PermitClock> deadline, String language) {
        var packet = page.file().packet();
        var kind = deadline.clock().name().toLowerCase(Locale.ROOT);
        return new CalendarFile.Entry(
                packet.id() + "-" + kind + "@" + settings.baseUrl().getHost(),
                deadline.date(),
                deadline.date(),
                words.say(language, "permits.ics." + kind, packet.number().value()),
                settings.baseUrl().resolve(page.path()));
    }
}
