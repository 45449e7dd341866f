package org.openseat.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.accounts.Visitor;
import org.openseat.cases.days.CaseDays;
import org.openseat.cycles.ChoicesClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A window that is extended after it has closed: nobody who was unfinished or who has sent is left behind. (R-CHO-18)
class WindowExtendedTest extends Applying {

    private static final String WINDOW = "/desk/choices/windows/2027-28/ON_TIME";

    @Autowired
    CaseDays days;

    @Autowired
    WindowExtendedTest(ApplicationContext app) {
        super(app);
    }

    @Test
    void drafts_come_back_and_what_was_sent_can_be_changed_again() {
        var late = town.family();
        var draft = filledIn(late.signedIn(port), town.child(late), LUMEN);
        var other = town.family();
        var page = filed(other, town.child(other), LUMEN, TIDE);
        ChoicesClock.set("2026-11-14T08:00");
        days.round(clock.instant().atZone(clock.getZone()));
        assertThat(state(draft)).isEqualTo("Lapsed");
        assertThat(state(page)).isEqualTo("InCycle");

        extend();
        assertThat(state(draft)).isEqualTo("Draft");
        assertThat(sent(late.signedIn(port), draft)).isEqualTo(page(draft));
        var browser = other.signedIn(port);
        assertThat(browser.get(page).body()).contains("Change this application");
        assertThat(location(browser.submit(page, page + "/edit", Map.of()))).startsWith("/choices/apply/");
        assertThat(new Visitor(port).get("/choices").body()).contains("Monday, November 16, 2026");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-10T10:30 | You can apply now    | On-time application: open until Friday, November 13, 2026
            2026-11-13T17:00 | Closed at the moment | Late application: opens on Monday, February 1, 2027
            2026-11-13T17:00 | Closed at the moment | Letters with points go out from Monday, December 7, 2026
            2027-03-01T09:00 | You can apply now    | Late application: open until the waiting lists close
            2027-03-01T09:00 | You can apply now    | Results are published on Friday, March 12, 2027
            """)
    void the_first_page_says_whether_one_is_in_time(String when, String state, String line) {
        ChoicesClock.set(when);
        assertThat(new Visitor(port).get("/choices").body()).contains(state, line, "/choices/magnet", "/find");
    }

    @Test
    void who_can_send_nothing_is_offered_nothing_and_reads_when_it_opens() {
        ChoicesClock.set("2025-12-01T09:00");
        assertThat(new Visitor(port).get("/choices").body())
                .contains("Late application: opens on Monday, February 2, 2026")
                .doesNotContain(">Apply<");
        ChoicesClock.set("2026-12-01T09:00");
        assertThat(new Visitor(port).get("/choices").body())
                .as("late for this year, while the next one is closed")
                .contains("School year 2027-28", "Closed at the moment", "School year 2026-27", ">Apply<");
    }

    private void extend() {
        var staff = town.integration().signedIn(port);
        var typed = Map.of(
                "closes.month", "11", "closes.day", "16", "closes.year", "2026", "time", "17:00", "why", "Smoke");
        var preview = staff.submit(WINDOW, WINDOW, typed);
        // Other tests of this year leave drafts behind.
        assertThat(preview.body()).containsPattern("that (was|were) not sent in time can be sent again");
        var all = new HashMap<>(typed);
        for (var field : List.of("form", "seen")) {
            var found =
                    Pattern.compile("name=\"" + field + "\" value=\"([^\"]+)\"").matcher(preview.body());
            assertThat(found.find()).isTrue();
            all.put(field, found.group(1));
        }
        assertThat(location(staff.submit(preview, WINDOW + "/make", all))).isEqualTo(WINDOW);
    }
}
