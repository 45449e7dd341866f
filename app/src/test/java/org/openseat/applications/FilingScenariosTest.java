package org.openseat.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openseat.cycles.ChoicesClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Scenarios 12.2 and 12.4 as far as they are about what can be filed.
class FilingScenariosTest extends Applying {

    @Autowired
    FilingScenariosTest(ApplicationContext app) {
        super(app);
    }

    /// A post box as address: refused. (R-CHO-10)
    @Test
    void S_M17_a_post_box_is_no_home() {
        var family = town.family();
        var browser = family.signedIn(port);
        var draft = begun(browser, town.child(family));
        browser.submit(draft + "/grade", draft + "/grade", Map.of("grade", "GRADE_8"));
        var box = Map.of("street", "P.O. Box 1142", "city", "Marisol", "zip", "90922");
        var again = browser.submit(draft + "/home", draft + "/home", box);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("A P.O. box does not show where you live", "P.O. Box 1142");
        assertThat(location(browser.get(draft + "/rank"))).isEqualTo(draft);
    }

    /// Multiracial alone: blocked until one category is chosen. (R-CHO-21)
    @Test
    void S_M19_multiracial_alone_is_not_a_category() {
        var family = town.family();
        var browser = family.signedIn(port);
        var draft = begun(browser, town.child(family));
        gradeAndHome(browser, draft);
        add(browser, draft, "MAGNET", LUMEN);
        browser.submit(draft + "/sibling", draft + "/sibling", Map.of("there", "no"));
        var again = browser.submit(draft + "/race", draft + "/race", Map.of("multiracial", "yes"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Choose one category. You may also say that your child is multiracial");
        assertThat(location(browser.submit("/home", draft + "/check", SIGNED))).isEqualTo(draft);
        assertThat(state(draft)).isEqualTo("Draft");
    }

    /// The category is asked for only where the balance rule counts by it. (R-CHO-21)
    @Test
    void dual_language_alone_asks_for_no_category() {
        var family = town.family();
        var browser = family.signedIn(port);
        var draft = begun(browser, town.child(family));
        gradeAndHome(browser, draft);
        add(browser, draft, "DUAL_LANGUAGE", GRANARY_SPANISH);
        assertThat(browser.get(draft + "/race").statusCode()).isEqualTo(404);
        browser.submit(draft + "/sibling", draft + "/sibling", Map.of("there", "no"));
        assertThat(choices(sent(browser, draft))).containsExactly("ON_TIME DUAL_LANGUAGE 1 " + GRANARY_SPANISH);
    }

    /// A late application for Permits With Transportation on February 5: there is none. (R-PWT-4)
    @Test
    void S_P7_nobody_asks_for_pwt_late() {
        ChoicesClock.set("2027-02-05T10:00");
        var family = town.family();
        var browser = family.signedIn(port);
        var draft = begun(browser, town.child(family));
        gradeAndHome(browser, draft);
        assertThat(browser.get(draft + "/rank").body()).contains("Magnets").doesNotContain("/rank/PWT");
        assertThat(location(browser.get(draft + "/rank/PWT"))).isEqualTo(draft + "/rank");
        add(browser, draft, "MAGNET", LUMEN);
        rest(browser, draft);
        assertThat(choices(sent(browser, draft))).containsExactly("LATE MAGNET 1 " + LUMEN);
    }

    /// Choices of a later window join the application of autumn, whose own stay as they are. (D8, R-CHO-7)
    @Test
    void a_late_choice_joins_the_application_of_autumn() {
        var family = town.family();
        var page = filed(family, town.child(family), LUMEN, MERIDIAN);
        ChoicesClock.set("2027-02-05T10:00");
        var browser = family.signedIn(port);
        var draft = page.replace("/choices/", "/choices/apply/");
        assertThat(location(browser.submit(page, page + "/edit", Map.of()))).isEqualTo(draft);
        assertThat(browser.get(draft + "/rank").body()).contains("Sent in a window that has closed");
        add(browser, draft, "DUAL_LANGUAGE", GRANARY_SPANISH);
        assertThat(sent(browser, draft)).isEqualTo(page);
        assertThat(choices(page))
                .containsExactly(
                        "LATE DUAL_LANGUAGE 1 " + GRANARY_SPANISH,
                        "ON_TIME MAGNET 1 " + LUMEN,
                        "ON_TIME MAGNET 2 " + MERIDIAN);
    }
}
