package org.openseat.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.accounts.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Programs are put in order by numbers and by buttons, without a script. (design §6.3)
class RankTest extends Applying {

    private Visitor browser;
    private String draft = "";

    @Autowired
    RankTest(ApplicationContext app) {
        super(app);
        browser = new Visitor(0);
    }

    @BeforeEach
    void threeMagnets() {
        var family = town.family();
        browser = family.signedIn(port);
        draft = begun(browser, town.child(family));
        gradeAndHome(browser, draft);
        add(browser, draft, "MAGNET", LUMEN, MERIDIAN, TIDE);
    }

    @Test
    void buttons_move_a_program_and_stop_at_the_ends() {
        press("up:" + TIDE);
        order(LUMEN, TIDE, MERIDIAN);
        press("down:" + LUMEN);
        order(TIDE, LUMEN, MERIDIAN);
        press("up:" + TIDE);
        order(TIDE, LUMEN, MERIDIAN);
        press("remove:" + LUMEN);
        order(TIDE, MERIDIAN);
    }

    @Test
    void numbers_put_them_in_order_whatever_button_is_pressed() {
        var page = draft + "/rank/MAGNET";
        assertThat(location(browser.submit(page, page, numbers("2", "3", "1")))).isEqualTo(page);
        order(TIDE, LUMEN, MERIDIAN);
        browser.submit(page, page, with(numbers("3", "2", "1"), "do", "remove:" + MERIDIAN));
        order(TIDE, LUMEN);
    }

    @Test
    void two_equal_numbers_are_both_marked_and_nothing_is_lost() {
        var page = draft + "/rank/MAGNET";
        var again = browser.submit(page, page, numbers("1", "1", "3"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Two programs have the same place");
        assertThat(again.body().split("usa-input--error", -1)).as("marked").hasSize(3);
        assertThat(browser.submit(page, page, numbers("1", "two", "3")).statusCode())
                .isEqualTo(422);
        order(LUMEN, MERIDIAN, TIDE);
    }

    @Test
    void a_fourth_magnet_is_not_taken_and_the_page_says_why() {
        var page = draft + "/rank/MAGNET";
        var full = browser.submit(page, page, Map.of("do", "add:" + ORION));
        assertThat(full.statusCode()).isEqualTo(422);
        assertThat(full.body()).contains("You can choose up to 3", "chosen as many as you can");
        order(LUMEN, MERIDIAN, TIDE);
    }

    @Test
    void what_is_not_offered_for_the_grade_cannot_be_added() {
        var page = draft + "/rank/MAGNET";
        press("remove:" + TIDE);
        browser.submit(page, page, Map.of("do", "add:2901M"));
        browser.submit(page, page, Map.of("do", "add:" + GRANARY_SPANISH));
        browser.submit(page, page, Map.of("do", "add:" + LUMEN));
        order(LUMEN, MERIDIAN);
    }

    @Test
    void each_kind_has_an_order_of_its_own() {
        add(browser, draft, "DUAL_LANGUAGE", GRANARY_SPANISH);
        rest(browser, draft);
        assertThat(choices(sent(browser, draft)))
                .containsExactly(
                        "ON_TIME DUAL_LANGUAGE 1 " + GRANARY_SPANISH,
                        "ON_TIME MAGNET 1 " + LUMEN,
                        "ON_TIME MAGNET 2 " + MERIDIAN,
                        "ON_TIME MAGNET 3 " + TIDE);
    }

    /// S-L7: the screen warned of this when choosing.
    @Test
    void S_L7_the_page_says_what_a_lower_choice_costs_and_keeps_the_order() {
        assertThat(browser.get(draft + "/rank/MAGNET").body())
                .contains("you are not on the waiting list of your first", "waiting list of your first choice only");
        order(LUMEN, MERIDIAN, TIDE);
    }

    @Test
    void eligibility_stands_beside_each_program_with_its_rule() {
        add(browser, draft, "DUAL_LANGUAGE", GRANARY_SPANISH);
        assertThat(browser.get(draft + "/rank/DUAL_LANGUAGE").body())
                .contains("reading and writing", "Dual language", "Why?");
        assertThat(browser.get(draft + "/rank/MAGNET").body()).contains("Nova Gifted Magnet", "Not decided yet");
    }

    @Test
    void without_any_program_the_road_does_not_go_on() {
        for (var code : new String[] {LUMEN, MERIDIAN, TIDE}) {
            press("remove:" + code);
        }
        var kinds = draft + "/rank";
        var again = browser.submit(kinds, kinds, Map.of());
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Choose at least one program");
    }

    private void press(String button) {
        var page = draft + "/rank/MAGNET";
        assertThat(location(browser.submit(page, page, Map.of("do", button)))).isEqualTo(page);
    }

    private static Map<String, String> numbers(String lumen, String meridian, String tide) {
        return Map.of("place." + LUMEN, lumen, "place." + MERIDIAN, meridian, "place." + TIDE, tide);
    }

    private void order(String... codes) {
        assertThat(sql.sql("select typed -> 'rank' ->> 'MAGNET' from case_draft where id = ?")
                        .param(id(draft).value())
                        .query(String.class)
                        .single())
                .isEqualTo(String.join("\n", codes));
    }
}
