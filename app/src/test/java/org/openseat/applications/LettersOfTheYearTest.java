package org.openseat.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;
import static org.openseat.accounts.Visitor.location;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openseat.accounts.Visitor;
import org.openseat.applications.ledger.CorrectionTable;
import org.openseat.cycles.ChoicesClock;
import org.openseat.rounds.Round;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// What families are written in a Choices year: points in December, the answer to a correction, eligibility in
/// February; each once. (R-CHO-3, R-CHO-4, R-GIF-8)
class LettersOfTheYearTest extends CountingPoints {

    private static final String NOVA = "8903M";

    @Autowired
    List<Round> rounds;

    @Autowired
    CorrectionTable corrections;

    @Autowired
    LettersOfTheYearTest(ApplicationContext app) {
        super(app);
    }

    @Test
    void in_december_every_choice_with_its_points_and_until_when_to_correct_them() throws Exception {
        var family = town.family();
        var page = filed(family, town.child(family), LUMEN, MERIDIAN);
        round("2026-12-07T00:00");
        assertThat(letters(page, "december")).as("nothing counted yet").isEmpty();
        computed("2026-12-07T08:00");
        round("2026-12-07T09:00");
        round("2026-12-08T09:00");
        assertThat(letters(page, "december"))
                .singleElement()
                .satisfies(html -> assertThat(html)
                        .contains("Lumen STEM Magnet: 4 points", "Meridian Arts Magnet: 4 points", "overcrowded: 4.")
                        .contains("Monday, December 7, 2026", "Friday, December 18, 2026", page + "/points"));
    }

    @Test
    void who_was_counted_after_the_last_day_is_promised_no_correction() throws Exception {
        var family = town.family();
        var page = filed(family, town.child(family), LUMEN);
        computed("2026-12-07T08:00");
        round("2026-12-18T17:00");
        assertThat(letters(page, "december")).isEmpty();
    }

    @Test
    void the_answer_to_a_correction_says_what_the_line_is_worth_now_and_why() {
        var family = town.family();
        var page = filed(family, town.child(family), LUMEN);
        computed("2026-12-07T08:00");
        var browser = family.signedIn(port);
        browser.submit(correct(page, LUMEN, "LIST"), page + "/points/correct", asked(LUMEN, "LIST", "Two years"));
        var one = "/desk/choices/corrections/"
                + corrections.of(id(page)).getFirst().id();
        var staff = town.integration().signedIn(port);
        assertThat(location(staff.submit(one, one, Map.of("value", "8", "why", "Under the old spelling"))))
                .isEqualTo("/desk/choices/corrections");
        soon().untilAsserted(() -> assertThat(letters(page, "correction"))
                .singleElement()
                .satisfies(html -> assertThat(html)
                        .contains("now worth 8 points", "Under the old spelling", "Lumen STEM Magnet")));
    }

    @Test
    void in_february_each_choice_that_asks_for_a_proof_is_eligible_or_has_the_rule() throws Exception {
        var family = town.family();
        var child = town.child(family);
        var page = filed(family, child, NOVA, LUMEN);
        var other = town.family();
        var plain = filed(other, town.child(other), LUMEN);
        ChoicesClock.set("2026-12-10T09:00");
        var office = town.integration().signedIn(port);
        no(office, child.toString());
        round("2027-02-07T23:59:59");
        assertThat(letters(page, "february")).isEmpty();
        round("2027-02-08T00:00");
        round("2027-02-09T00:00");
        assertThat(letters(page, "february"))
                .singleElement()
                .satisfies(html -> assertThat(html)
                        .contains(
                                "Nova Gifted Magnet: not eligible",
                                "None of the three ways",
                                "Lumen STEM Magnet: goes on"));
        assertThat(letters(plain, "february")).as("no proof was asked").isEmpty();
    }

    private void no(Visitor office, String child) {
        var task = sql.sql("select id::text from verification_task where student = ?::uuid")
                .param(child)
                .query(String.class)
                .single();
        var answer = Map.of("proof", "NONE", "why", "The scores are lower", "seen", "0");
        assertThat(location(office.submit("/desk", "/desk/verification/" + child + "/" + task, answer)))
                .isEqualTo("/desk/verification");
    }

    private void round(String when) throws Exception {
        ChoicesClock.set(when);
        rounds.stream()
                .filter(each -> each.name().equals("applications.letters"))
                .findFirst()
                .orElseThrow()
                .work(clock.instant().atZone(clock.getZone()));
    }

    private List<String> letters(String page, String kind) {
        return sql.sql("select html from letter where case_id = ? and kind = 'applications.letters.' || ?")
                .params(id(page).value(), kind)
                .query(String.class)
                .list();
    }
}
