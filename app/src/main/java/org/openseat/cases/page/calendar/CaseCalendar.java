package org.openseat.cases.page.calendar;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.CaseId;
import org.openseat.start.Settings;
import org.openseat.ui.CalendarFile;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Hands out a day of a case as an entry for the reader's own calendar.
///
/// Calendars travel to employers and telephones, so an entry names the case by its number alone.
@Component
public class CaseCalendar {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Settings settings;

    CaseCalendar(Settings settings) {
        this.settings = settings;
    }

    public ResponseEntity<String> file(CaseId id, String path, @Nullable CaseDay day, Instant now) {
        if (day == null) {
            return ResponseEntity.notFound().build();
        }
        var entry = new CalendarFile.Entry(
                id + "-" + day.name() + "@" + settings.baseUrl().getHost(),
                day.day(),
                day.day(),
                day.summary(),
                settings.baseUrl().resolve(path));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header("Content-Disposition", "attachment; filename=\"openseat.ics\"")
                .cacheControl(CacheControl.noStore())
                .body(new CalendarFile(now, List.of(entry)).text());
    }
}
