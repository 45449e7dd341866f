package org.openseat.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openseat.accounts.Visitor;
import org.openseat.cases.days.CaseDays;
import org.openseat.cycles.ChoicesClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Edits at 16:59:59 and 17:00:00 on the closing day: the first is saved, the second refused. (R-CHO-2, R-CHO-3)
class S_M22_LastSecondTest extends Applying {

    @Autowired
    CaseDays days;

    @Autowired
    S_M22_LastSecondTest(ApplicationContext app) {
        super(app);
    }

    @Test
    void the_last_second_is_in_time_and_the_next_is_not() {
        ChoicesClock.set("2026-11-13T16:30");
        var family = town.family();
        var page = filed(family, town.child(family), LUMEN, MERIDIAN);
        var browser = family.signedIn(port);
        var draft = edited(browser, page);
        ChoicesClock.set("2026-11-13T16:59:59");
        assertThat(sent(browser, draft)).isEqualTo(page);
        assertThat(choices(page)).first().isEqualTo("ON_TIME MAGNET 1 " + MERIDIAN);

        ChoicesClock.set("2026-11-13T16:59");
        assertThat(location(browser.submit(page, page + "/edit", Map.of()))).isEqualTo(draft);
        var rank = draft + "/rank/MAGNET";
        browser.submit(rank, rank, Map.of("do", "up:" + LUMEN));
        ChoicesClock.set("2026-11-13T17:00");
        var late = browser.submit("/home", draft + "/check", SIGNED);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("The application closed on Friday, November 13, 2026");
        assertThat(choices(page)).first().isEqualTo("ON_TIME MAGNET 1 " + MERIDIAN);
    }

    @Test
    void a_draft_that_is_filed_too_late_is_refused_with_the_reason_and_lapses() {
        ChoicesClock.set("2026-11-13T16:30");
        var family = town.family();
        var browser = family.signedIn(port);
        var child = town.child(family);
        var draft = filledIn(browser, child, LUMEN);
        var check = browser.get(draft + "/check");
        ChoicesClock.set("2026-11-13T17:00");
        var late = browser.submit(check, draft + "/check", SIGNED);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body())
                .contains("The application closed on Friday, November 13, 2026", "Monday, February 1, 2027");
        assertThat(state(draft)).isEqualTo("Draft");

        days.round(clock.instant().atZone(clock.getZone()));
        assertThat(state(draft)).isEqualTo("Lapsed");
        assertThat(browser.get("/choices/new/" + child).body()).contains("Late application: opens on");

        ChoicesClock.set("2027-02-01T00:00");
        assertThat(begun(family.signedIn(port), child))
                .as("what was typed is kept")
                .isEqualTo(draft);
        assertThat(state(draft)).isEqualTo("Draft");
    }

    @Test
    void when_the_window_has_closed_the_application_takes_part() {
        var family = town.family();
        var page = filed(family, town.child(family), LUMEN);
        ChoicesClock.set("2026-11-13T16:59:59");
        days.round(clock.instant().atZone(clock.getZone()));
        assertThat(state(page)).isEqualTo("Filed");
        ChoicesClock.set("2026-11-13T17:00");
        days.round(clock.instant().atZone(clock.getZone()));
        assertThat(state(page)).isEqualTo("InCycle");
        assertThat(family.signedIn(port).get(page).body())
                .contains("The time to apply is over", "December 7, 2026")
                .doesNotContain("Change this application");
    }

    private static String edited(Visitor browser, String page) {
        var draft = page.replace("/choices/", "/choices/apply/");
        assertThat(location(browser.submit(page, page + "/edit", Map.of()))).isEqualTo(draft);
        var rank = draft + "/rank/MAGNET";
        browser.submit(rank, rank, Map.of("do", "down:" + LUMEN));
        return draft;
    }
}
