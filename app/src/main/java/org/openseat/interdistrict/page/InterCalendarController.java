package org.openseat.interdistrict.page;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.page.CaseViews;
import org.openseat.cases.page.calendar.CaseCalendar;
import org.openseat.cases.page.calendar.CaseDay;
import org.openseat.interdistrict.file.InterCases;
import org.openseat.interdistrict.meanwhile.InterStay;
import org.openseat.interdistrict.school.SchoolDesk;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The last day of attendance without a permit as an entry for the reader's own calendar: family, office and school.
@Controller
class InterCalendarController {

    private final InterCases cases;
    private final SchoolDesk school;
    private final CaseViews views;
    private final CaseCalendar calendar;
    private final Clock clock;

    InterCalendarController(InterCases cases, SchoolDesk school, CaseViews views, CaseCalendar calendar, Clock clock) {
        this.cases = cases;
        this.school = school;
        this.views = views;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping("/inter/{id}/meanwhile.ics")
    ResponseEntity<String> meanwhile(@PathVariable UUID id, SignedIn who) {
        var key = new CaseId(id);
        var now = ZonedDateTime.now(clock);
        return cases.open(key, who, now)
                .map(file -> file(key, file.filed().number().value(), file.stay(), now))
                .or(() -> school.open(key, who, now)
                        .map(file -> file(key, file.filed().number().value(), file.stay(), now)))
                .orElseGet(() -> calendar.file(key, "", null, now.toInstant()));
    }

    private ResponseEntity<String> file(CaseId id, String number, @Nullable InterStay stay, ZonedDateTime now) {
        return calendar.file(
                id,
                "/inter/" + id,
                stay == null
                        ? null
                        : new CaseDay(
                                "meanwhile", stay.last(), views.voice().say("interdistrict.meanwhile.ics", number)),
                now.toInstant());
    }
}
