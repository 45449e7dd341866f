package org.openseat.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openseat.AtOnce.atOnce;
import static org.openseat.accounts.Visitor.location;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openseat.applications.ledger.PointsCount;
import org.openseat.cycles.ChoicesClock;
import org.openseat.rounds.Round;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Points are computed once, from the data of the processing day. The home of these stories belongs to Kestrel, which
/// is
/// on the list of overcrowded schools and not on the PHBAO list. (R-PTS-10, R-PTS-11, R-PTS-15)
class PointsRunTest extends CountingPoints {

    @Autowired
    PointsCount count;

    @Autowired
    List<Round> rounds;

    @Autowired
    PointsRunTest(ApplicationContext app) {
        super(app);
    }

    @Test
    void before_the_day_there_is_an_estimate_and_it_is_called_so() {
        var family = town.family();
        var page = filed(family, town.child(family), LUMEN, MERIDIAN);
        var browser = family.signedIn(port);
        assertThat(browser.get(page).body()).contains(page + "/points");
        assertThat(browser.get(page + "/points").body())
                .contains("This is an estimate", "Monday, December 7, 2026", "Estimate: 4 points", "Kestrel")
                .contains("Our records hold no waiting lists of earlier years yet", "As known today")
                .doesNotContain("This is wrong", "Counted on");
        assertThat(computed("2026-12-06T23:59:59")).isFalse();
        assertThat(points(page)).isEmpty();
    }

    @Test
    void the_run_is_made_once_and_the_same_data_give_the_same_lines() {
        var family = town.family();
        var page = filed(family, town.child(family), LUMEN, MERIDIAN);
        assertThat(computed("2026-12-07T00:00")).isTrue();
        var first = ledger.run(CYCLE).orElseThrow();
        assertThat(computed("2026-12-07T09:00")).isFalse();
        assertThat(ledger.run(CYCLE)).contains(first);
        assertThat(points(page)).containsExactly(LUMEN + " OVERCROWDED 4", MERIDIAN + " OVERCROWDED 4");
        assertThat(ledger.of(id(page))).hasSize(10);
        assertThat(count.all(cycle())).hasSize(first.lines()).isEqualTo(count.all(cycle()));

        assertThat(family.signedIn(port).get(page + "/points").body())
                .contains("Counted on Monday, December 7, 2026", "at most 23 points", "Dec", "This is wrong")
                .doesNotContain("estimate");
    }

    @Test
    void what_is_known_later_does_not_change_what_was_counted() {
        var family = town.family();
        var page = filed(family, town.child(family), LUMEN);
        assertThat(computed("2026-12-07T08:00")).isTrue();
        sql.sql("""
                update application set request = jsonb_set(request, '{sent,answers,home,street}', '"1 Nowhere Road"')
                 where id = ?""").param(id(page).value()).update();
        assertThat(family.signedIn(port).get(page + "/points").body()).contains("Kestrel", ">4 points<");
    }

    @Test
    void ten_at_once_make_one_run() {
        var family = town.family();
        var page = filed(family, town.child(family), LUMEN);
        ChoicesClock.set("2026-12-07T08:00");
        assertThat(atOnce(10, () -> day.compute(cycle(), null, clock.instant())))
                .filteredOn(made -> made)
                .hasSize(1);
        assertThat(ledger.of(id(page))).hasSize(5);
    }

    /// One cycle's days are long over: it gets no run any more.
    @Test
    void the_round_makes_the_run_of_the_cycle_whose_day_has_come() throws Exception {
        var round = rounds.stream()
                .filter(each -> each.name().equals("applications.points"))
                .findFirst()
                .orElseThrow();
        ChoicesClock.set("2026-12-06T12:00");
        round.work(clock.instant().atZone(clock.getZone()));
        assertThat(ledger.run(CYCLE)).isEmpty();
        ChoicesClock.set("2026-12-07T00:00");
        round.work(clock.instant().atZone(clock.getZone()));
        assertThat(ledger.run(CYCLE)).isPresent();
        assertThat(ledger.run(CYCLE.previous())).isEmpty();
    }

    @Test
    void staff_press_the_button_only_once_the_day_has_come() {
        var staff = town.integration().signedIn(port);
        var desk = "/desk/choices/points";
        assertThat(staff.get(desk).body()).contains("The points are counted on Monday, December 7, 2026");
        assertThat(staff.submit(desk, desk + "/2027-28/compute", Map.of()).statusCode())
                .isEqualTo(422);
        ChoicesClock.set("2026-12-07T07:00");
        var again = town.integration().signedIn(port);
        assertThat(location(again.submit(desk, desk + "/2027-28/compute", Map.of())))
                .isEqualTo(desk);
        assertThat(location(again.submit(desk, desk + "/2027-28/compute", Map.of())))
                .as("pressed again")
                .isEqualTo(desk);
        assertThat(again.get(desk).body()).contains("Applications with a magnet", "Freeze the points");
    }

    @Test
    void nobody_else_finds_the_page_and_nothing_rewrites_the_run() {
        var family = town.family();
        var page = filed(family, town.child(family), LUMEN);
        assertThat(town.family().signedIn(port).get(page + "/points").statusCode())
                .isEqualTo(404);
        assertThat(computed("2026-12-07T08:00")).isTrue();
        assertThatThrownBy(() -> sql.sql("update points_line set value = 23").update())
                .hasMessageContaining("points_line");
    }
}
