package org.openseat.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;
import static org.openseat.accounts.Visitor.location;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openseat.letters.LetterDesk;
import org.openseat.permits.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// From the home page to the receipt, and what becomes of an application until its window closes. (R-CHO-1)
class ApplicationRoadTest extends Applying {

    @Autowired
    LetterDesk letters;

    @Autowired
    ApplicationRoadTest(ApplicationContext app) {
        super(app);
    }

    @Test
    void a_family_ranks_signs_and_gets_a_number_and_a_receipt() {
        var family = town.family();
        var child = town.child(family);
        var browser = family.signedIn(port);
        assertThat(browser.get("/home").body()).contains("/choices/new/" + child, "Apply for programs");
        assertThat(browser.get("/choices/new/" + child).body())
                .contains("School year 2027-28", "Friday, November 13, 2026", "School year 2026-27");

        var draft = begun(browser, child);
        assertThat(browser.get(draft).body())
                .contains("Programs and their order")
                .doesNotContain("Papers");
        assertThat(location(browser.get(draft + "/rank"))).as("first the grade").isEqualTo(draft);
        gradeAndHome(browser, draft);
        assertThat(browser.get(draft + "/rank").body()).contains("Magnet", "0 of 3 chosen");
        add(browser, draft, "MAGNET", LUMEN, MERIDIAN);
        assertThat(browser.get(draft + "/rank/MAGNET").body())
                .containsSubsequence("Lumen STEM Magnet", "Meridian Arts Magnet", "What a selection means", "Add")
                .contains("you are not on the waiting list of your first");
        rest(browser, draft);
        assertThat(browser.get(draft + "/check").body())
                .contains("1. Lumen STEM Magnet", "2. Meridian Arts Magnet", "Hispanic", "dress code");

        var page = sent(browser, draft);
        assertThat(sent(browser, draft)).as("pressed again").isEqualTo(page);
        assertThat(browser.get(page + "/submitted").body()).contains(number(page));
        assertThat(choices(page)).containsExactly("ON_TIME MAGNET 1 " + LUMEN, "ON_TIME MAGNET 2 " + MERIDIAN);
        assertThat(browser.get(page).body())
                .contains("We have your application", "November 13, 2026", "1. Lumen STEM Magnet", "Hispanic");
        soon().until(() -> letters.ofCase(id(page).value()).size() == 1);
        assertThat(letters.open(letters.ofCase(id(page).value()).getFirst().id())
                        .orElseThrow()
                        .html())
                .contains("We have your application", "Lumen STEM Magnet", "choice 1", number(page));
    }

    @Test
    void a_change_keeps_the_number_and_what_was_sent_counts_until_it_is_sent_too() {
        var family = town.family();
        var browser = family.signedIn(port);
        var page = filed(family, town.child(family), LUMEN, MERIDIAN);
        var number = number(page);
        var draft = page.replace("/choices/", "/choices/apply/");
        assertThat(location(browser.submit(page, page + "/edit", Map.of()))).isEqualTo(draft);
        assertThat(location(browser.submit(page, page + "/edit", Map.of())))
                .as("pressed again")
                .isEqualTo(draft);
        var rank = draft + "/rank/MAGNET";
        browser.submit(rank, rank, Map.of("do", "down:" + LUMEN));
        assertThat(choices(page)).first().isEqualTo("ON_TIME MAGNET 1 " + LUMEN);

        assertThat(sent(browser, draft)).isEqualTo(page);
        assertThat(choices(page)).containsExactly("ON_TIME MAGNET 1 " + MERIDIAN, "ON_TIME MAGNET 2 " + LUMEN);
        assertThat(number(page)).isEqualTo(number);
        assertThat(state(page)).isEqualTo("Filed");
        assertThat(browser.get(page).body()).contains("The family changed the application");
        assertThat(sql.sql("select count(*) from application_version where application = ?")
                        .param(id(page).value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        soon().until(() -> letters.ofCase(id(page).value()).size() == 2);
    }

    @Test
    void withdrawn_it_leaves_room_for_another_under_a_new_number() {
        var family = town.family();
        var child = town.child(family);
        var browser = family.signedIn(port);
        var page = filed(family, child, LUMEN);
        assertThat(browser.get(page + "/withdraw").body()).contains("you can send another application");
        assertThat(location(browser.submit(page + "/withdraw", page + "/withdraw", Map.of())))
                .isEqualTo(page);
        assertThat(browser.get(page).body()).contains("You withdrew this application");

        var second = filed(family, child, TIDE);
        assertThat(second).isNotEqualTo(page);
        assertThat(number(second)).isNotEqualTo(number(page));
        soon().until(() -> letters.ofCase(id(page).value()).size() == 2);
    }

    @Test
    void staff_see_it_without_the_category_and_can_set_it_aside() {
        var family = town.family();
        var page = filed(family, town.child(family), LUMEN);
        var staff = town.integration().signedIn(port);
        assertThat(staff.get("/desk?q=" + number(page)).body()).contains(page);
        assertThat(staff.get(page).body()).contains("Given").doesNotContain("Hispanic");
        assertThat(staff.submit(page + "/void", page + "/void", Map.of("why", ""))
                        .statusCode())
                .isEqualTo(422);
        var why = Map.of("why", "The address is not the child’s.", "counts", "");
        assertThat(location(staff.submit(page + "/void", page + "/void", why))).isEqualTo(page);
        assertThat(state(page)).isEqualTo("Voided");
        assertThat(family.signedIn(port).get(page).body())
                .contains("does not count", "The address is not the child’s.");
    }

    @Test
    void nobody_else_finds_it() {
        var family = town.family();
        var page = filed(family, town.child(family), LUMEN);
        for (var other : List.of(town.family(), town.district(), town.staff(Town.KESTREL))) {
            var browser = other.signedIn(port);
            assertThat(browser.get(page).statusCode()).isEqualTo(404);
            assertThat(browser.get("/desk?q=" + number(page)).body()).doesNotContain(page);
        }
        assertThat(town.family()
                        .signedIn(port)
                        .get(page.replace("/choices/", "/choices/apply/"))
                        .statusCode())
                .isEqualTo(404);
    }

    private String number(String page) {
        return sql.sql("select number from case_file where id = ?")
                .param(id(page).value())
                .query(String.class)
                .single();
    }
}
