package org.openseat.cycles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;
import static org.openseat.cycles.ChoicesClock.at;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.accounts.Visitor;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.filing.Window;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Windows are rows made of the year's numbers, and staff extend them on screen. (R-CHO-2, R-CHO-18, rules §0.3)
class WindowsTest extends InChoicesYear {

    private static final String PAGE = "/desk/choices/windows/2027-28/ON_TIME";

    @Autowired
    WindowsTest(ApplicationContext app) {
        super(app);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30T23:59:59, LATE",
        "2026-10-01T00:00, LATE ON_TIME ZONE",
        "2026-11-13T16:59:59, LATE ON_TIME ZONE",
        "2026-11-13T17:00, LATE",
        "2027-01-31T23:59:59, LATE",
        "2027-02-01T00:00, LATE",
        "2027-05-21T23:59:59, LATE OPEN_ENROLLMENT",
        "2027-05-22T00:00, LATE",
    })
    void a_window_is_open_from_its_first_instant_to_just_before_its_last(String when, String open) {
        assertThat(cycles.open(at(when)).stream()
                        .flatMap(cycle -> cycle.open(at(when)).stream())
                        .map(row -> row.window().name())
                        .distinct()
                        .sorted())
                .containsExactly(open.split(" "));
    }

    /// The lists of 2026-27 close on January 31, 2027: nothing can be sent for it any more.
    @Test
    void a_late_window_lasts_until_its_lists_close() {
        var year = cycles.find(new SchoolYear(2026)).orElseThrow();
        assertThat(year.isOpen(at("2027-01-31T23:59:59"))).isTrue();
        assertThat(year.isOpen(at("2027-02-01T00:00"))).isFalse();
        assertThat(cycles.open(at("2026-11-10T09:00"))).extracting(Cycle::year).containsExactly(year.year(), CYCLE);
        assertThat(cycles.current(at("2026-11-10T09:00")).orElseThrow().year()).isEqualTo(CYCLE);
    }

    @Test
    void a_magnet_is_asked_for_on_time_and_late_but_a_zone_only_in_its_own_window() {
        var year = cycles.find(CYCLE).orElseThrow();
        assertThat(year.open(Category.MAGNET, at("2026-11-10T09:00"))
                        .orElseThrow()
                        .window())
                .isEqualTo(Window.ON_TIME);
        assertThat(year.open(Category.MAGNET, at("2027-03-01T09:00"))
                        .orElseThrow()
                        .window())
                .isEqualTo(Window.LATE);
        assertThat(year.open(Category.MAGNET, at("2026-12-01T09:00"))).isEmpty();
        assertThat(year.open(Category.ZONE, at("2027-03-01T09:00"))).isEmpty();
    }

    @Test
    void staff_extend_a_window_after_they_have_seen_whom_it_reaches() {
        var staff = town.integration().signedIn(port);
        assertThat(staff.get("/desk/choices/windows").body()).contains("School year 2027-28", PAGE, "On-time");
        var why = "The site was down for two hours " + UUID.randomUUID();
        var typed = typed("16", "", why);
        var preview = staff.submit(PAGE, PAGE, typed);
        assertThat(preview.body())
                .contains("Friday, November 13, 2026", "Monday, November 16, 2026", why, "proof of eligibility");

        assertThat(location(staff.submit(preview, PAGE + "/make", sent(preview.body(), typed))))
                .isEqualTo(PAGE);
        assertThat(location(staff.submit(preview, PAGE + "/make", sent(preview.body(), typed))))
                .as("sent twice")
                .isEqualTo(PAGE);
        assertThat(staff.get(PAGE).body()).containsOnlyOnce(why).contains("Constance Okonkwo");
        var year = cycles.find(CYCLE).orElseThrow();
        assertThat(year.open(Category.MAGNET, at("2026-11-16T23:59:59"))).isPresent();
        assertThat(year.open(Category.MAGNET, at("2026-11-17T00:00"))).isEmpty();
        assertThat(year.evidence().instant()).isEqualTo(at("2026-11-17T00:00"));
    }

    @Test
    void whoever_comes_second_is_told_and_moves_nothing() {
        var staff = town.integration().signedIn(port);
        var first = typed("16", "17:00", "Smoke over the city");
        var second = typed("18", "17:00", "Schools closed");
        var one = staff.submit(PAGE, PAGE, first);
        var other = staff.submit(PAGE, PAGE, second);
        assertThat(location(staff.submit(one, PAGE + "/make", sent(one.body(), first))))
                .isEqualTo(PAGE);
        var late = staff.submit(other, PAGE + "/make", sent(other.body(), second));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("already changed", "Schools closed");
        assertThat(closes()).isEqualTo("2026-11-16T17:00");
    }

    @Test
    void a_window_is_not_closed_in_the_past() {
        var staff = town.integration().signedIn(port);
        var typed = typed("9", "17:00", "A slip");
        var preview = staff.submit(PAGE, PAGE, typed);
        assertThat(preview.body())
                .contains("A window is not closed in the past")
                .doesNotContain("Move the window");
        assertThat(staff.submit(preview, PAGE + "/make", sent(preview.body(), typed))
                        .statusCode())
                .isEqualTo(422);
        assertThat(closes()).isEqualTo("2026-11-13T17:00");
    }

    @ParameterizedTest
    @CsvSource({"16, 5 pm, A reason", "16, 17:00, ''", "'', 17:00, A reason", "13, 17:00, The same day"})
    void what_is_not_right_yet_is_the_form_again(String day, String time, String why) {
        var staff = town.integration().signedIn(port);
        assertThat(staff.submit(PAGE, PAGE, typed(day, time, why)).statusCode()).isEqualTo(422);
    }

    @Test
    void nobody_else_finds_the_page() {
        for (var other : List.of(town.family(), town.district(), town.staff())) {
            Visitor browser = other.signedIn(port);
            assertThat(browser.get(PAGE).statusCode()).isEqualTo(404);
        }
        assertThat(town.integration()
                        .signedIn(port)
                        .get("/desk/choices/windows/2027-28/TEATIME")
                        .statusCode())
                .isEqualTo(404);
    }

    private static Map<String, String> typed(String day, String time, String why) {
        return Map.of("closes.month", "11", "closes.day", day, "closes.year", "2026", "time", time, "why", why);
    }

    private static Map<String, String> sent(String page, Map<String, String> typed) {
        var all = new HashMap<>(typed);
        for (var field : List.of("form", "seen")) {
            var found =
                    Pattern.compile("name=\"" + field + "\" value=\"([^\"]+)\"").matcher(page);
            assertThat(found.find()).as(field).isTrue();
            all.put(field, found.group(1));
        }
        return all;
    }

    private String closes() {
        return sql.sql("select closes from cycle_window where cycle = '2027-28' and name = 'ON_TIME'")
                .query(String.class)
                .single();
    }
}
