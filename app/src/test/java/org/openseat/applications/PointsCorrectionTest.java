package org.openseat.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openseat.accounts.Visitor;
import org.openseat.applications.ledger.CorrectionTable;
import org.openseat.cycles.ChoicesClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A family says what is wrong with a line until the printed deadline, and every one is answered before the points are
/// frozen. (R-CHO-3, S-M20)
class PointsCorrectionTest extends CountingPoints {

    private static final String QUEUE = "/desk/choices/corrections";
    private static final String POINTS = "/desk/choices/points";

    @Autowired
    CorrectionTable corrections;

    @Autowired
    PointsCorrectionTest(ApplicationContext app) {
        super(app);
    }

    @Test
    void S_M20_a_correction_is_asked_for_answered_and_holds_for_every_choice() {
        var family = town.family();
        var page = filed(family, town.child(family), LUMEN, MERIDIAN);
        computed("2026-12-07T08:00");
        var browser = family.signedIn(port);
        ask(browser, page, LUMEN, "LIST", "Two years on the list of Meridian");
        ask(browser, page, MERIDIAN, "LIST", "The same, said again");
        assertThat(corrections.of(id(page))).as("one open a line").hasSize(1);
        assertThat(browser.get(page + "/points").body())
                .contains("We answer it by Friday, January 15, 2027", "Two years on the list of Meridian")
                .doesNotContain(correct(page, MERIDIAN, "LIST").replace("&", "&amp;"))
                .contains(correct(page, MERIDIAN, "PHBAO").replace("&", "&amp;"));

        var staff = town.integration().signedIn(port);
        assertThat(staff.get(QUEUE).body()).contains("Two years on the list of Meridian", "Tomás Delgado");
        var one = QUEUE + "/" + corrections.of(id(page)).getFirst().id();
        assertThat(staff.get(one).body()).contains("It stays at 0 points", "It becomes 8 points", "No record");
        assertThat(staff.submit(one, one, Map.of("value", "7", "why", "")).statusCode())
                .isEqualTo(422);
        var answer = Map.of("value", "8", "why", "Found under the old spelling");
        assertThat(location(staff.submit(one, one, answer))).isEqualTo(QUEUE);
        assertThat(staff.submit("/desk", one, answer).statusCode())
                .as("answered twice")
                .isEqualTo(409);
        assertThat(points(page))
                .containsExactly(
                        LUMEN + " LIST 8", LUMEN + " OVERCROWDED 4", MERIDIAN + " LIST 8", MERIDIAN + " OVERCROWDED 4");
        assertThat(browser.get(page + "/points").body())
                .contains("12 points", "Corrected: Found under the old spelling", "This is wrong");
        assertThat(ledger.of(id(page))).as("the run stands").noneMatch(line -> line.value() > 4);
    }

    @Test
    void a_line_of_a_sibling_is_corrected_for_one_choice_and_a_confirmed_one_stays() {
        var family = town.family();
        var page = filed(family, town.child(family), LUMEN, MERIDIAN);
        computed("2026-12-07T08:00");
        var browser = family.signedIn(port);
        ask(browser, page, LUMEN, "SIBLING", "Her sister is there");
        ask(browser, page, MERIDIAN, "SIBLING", "Her brother is there");
        assertThat(corrections.of(id(page))).hasSize(2);
        answer(page, "Her sister is there", "3");
        answer(page, "Her brother is there", "0");
        assertThat(points(page))
                .containsExactly(LUMEN + " OVERCROWDED 4", LUMEN + " SIBLING 3", MERIDIAN + " OVERCROWDED 4");
        assertThat(browser.get(page + "/points").body()).contains("Looked at again, and it stays");
    }

    @Test
    void S_M20_after_the_deadline_it_is_refused_with_the_sentence_why() {
        var family = town.family();
        var page = filed(family, town.child(family), LUMEN);
        computed("2026-12-07T08:00");
        ChoicesClock.set("2026-12-18T16:30");
        var browser = family.signedIn(port);
        var form = browser.get(correct(page, LUMEN, "PHBAO"));
        ChoicesClock.set("2026-12-18T17:00");
        var late = browser.submit(form, page + "/points/correct", asked(LUMEN, "PHBAO", "We moved"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("December 18, 2026").doesNotContain("Ask for a correction");
        assertThat(browser.get(page + "/points").body()).doesNotContain("This is wrong");
        assertThat(corrections.of(id(page))).isEmpty();
    }

    @Test
    void the_points_are_not_frozen_while_somebody_waits_for_an_answer() {
        var family = town.family();
        var page = filed(family, town.child(family), LUMEN);
        assertThat(frozen()).contains("have not been counted yet");
        computed("2026-12-07T08:00");
        ChoicesClock.set("2026-12-18T16:59:59");
        ask(family.signedIn(port), page, LUMEN, "PHBAO", "We moved to Harbor");
        assertThat(frozen()).contains("can still ask");
        ChoicesClock.set("2026-12-18T17:00");
        assertThat(frozen()).contains("still wait for an answer");
        assertThat(ledger.run(CYCLE).orElseThrow().frozen()).isNull();
        answer(page, "We moved to Harbor", "4");
        assertThat(points(page)).containsExactly(LUMEN + " OVERCROWDED 4", LUMEN + " PHBAO 4");
        assertThat(frozen()).isEmpty();
        assertThat(ledger.run(CYCLE).orElseThrow().frozen()).isNotNull();
    }

    @Test
    void who_withdraws_keeps_nobody_else_waiting_for_the_freeze() {
        var family = town.family();
        var page = filed(family, town.child(family), LUMEN);
        computed("2026-12-07T08:00");
        var browser = family.signedIn(port);
        ask(browser, page, LUMEN, "PHBAO", "We moved to Harbor for good");
        ChoicesClock.set("2026-12-18T17:00");
        assertThat(frozen()).contains("still wait for an answer");
        browser.submit(page, page + "/withdraw", Map.of());
        assertThat(state(page)).isEqualTo("Withdrawn");
        assertThat(town.integration().signedIn(port).get(QUEUE).body()).doesNotContain("We moved to Harbor for good");
        assertThat(frozen()).isEmpty();
    }

    @Test
    void nobody_answers_about_their_own_child_and_no_stranger_asks() {
        var family = town.family();
        var child = town.child(family);
        var page = filed(family, child, LUMEN);
        computed("2026-12-07T08:00");
        ask(family.signedIn(port), page, LUMEN, "LIST", "Two years");
        var staff = town.integration();
        sql.sql("insert into guardian_link (account, student, begun) values (?, ?, now())")
                .params(staff.who().id().value(), child.value())
                .update();
        var one = QUEUE + "/" + corrections.of(id(page)).getFirst().id();
        var refused = staff.signedIn(port).submit(one, one, Map.of("value", "8", "why", "It is so"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("your own child");
        assertThat(points(page)).containsExactly(LUMEN + " OVERCROWDED 4");

        var stranger = town.family().signedIn(port);
        assertThat(stranger.submit("/home", page + "/points/correct", asked(LUMEN, "PHBAO", "Mine"))
                        .statusCode())
                .isEqualTo(404);
    }

    private static void ask(Visitor browser, String page, String program, String kind, String said) {
        var asked = browser.submit(page + "/points", page + "/points/correct", asked(program, kind, said));
        assertThat(location(asked)).isEqualTo(page + "/points");
    }

    private void answer(String page, String said, String value) {
        var one = QUEUE + "/"
                + corrections.of(id(page)).stream()
                        .filter(each -> each.said().equals(said))
                        .findFirst()
                        .orElseThrow()
                        .id();
        var staff = town.integration().signedIn(port);
        assertThat(location(staff.submit(one, one, Map.of("value", value, "why", "We looked"))))
                .isEqualTo(QUEUE);
    }

    /// Why not; empty when it was done.
    private String frozen() {
        var answer = town.integration().signedIn(port).submit(POINTS, POINTS + "/2027-28/freeze", Map.of());
        return answer.statusCode() == 303 || answer.statusCode() == 302 ? "" : answer.body();
    }
}
