package org.openseat.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openseat.accounts.Visitor;
import org.openseat.cycles.ChoicesClock;
import org.openseat.permits.Town;
import org.openseat.rounds.Round;
import org.openseat.students.StudentId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// The school that a child attends confirms what gifted programs ask for; it does not read which. (R-GIF-5, P7, X7)
class VerificationTest extends Applying {

    private static final String NOVA = "8903M";
    private static final String QUEUE = "/desk/verification";
    private static final Map<String, String> SINCE =
            Map.of("since.month", "10", "since.day", "2", "since.year", "2026");

    @Autowired
    List<Round> rounds;

    @Autowired
    VerificationTest(ApplicationContext app) {
        super(app);
    }

    @Test
    void the_school_confirms_without_reading_what_is_asked_for_and_the_choice_is_judged_by_it() {
        var family = town.family();
        var child = atKestrel(town.child(family));
        var page = filed(family, child, NOVA, LUMEN);
        assertThat(eligible(page))
                .containsExactly(NOVA + " true VerifiedInTime.AnswerDue", LUMEN + " true DistrictResident.LivesInside");

        assertThat(town.staff(Town.HARBOR).signedIn(port).get(task(child)).statusCode())
                .isEqualTo(404);
        var school = town.staff(Town.KESTREL).signedIn(port);
        assertThat(school.get(QUEUE).body())
                .contains(task(child), "Gifted", "Friday, January 22, 2027")
                .doesNotContain("Nova");
        assertThat(school.get(task(child)).body())
                .contains("Tomás Delgado", "Friday, November 13, 2026")
                .doesNotContain("Nova", "Lumen");
        assertThat(answered(school, child, 0, Map.of("proof", "HIGH_ACHIEVEMENT"))
                        .statusCode())
                .as("no day")
                .isEqualTo(422);

        assertThat(location(answered(school, child, 0, with(SINCE, "proof", "HIGH_ACHIEVEMENT"))))
                .isEqualTo(QUEUE);
        assertThat(eligible(page)).contains(NOVA + " true GiftedCriteria.Identified");
        assertThat(school.get(QUEUE).body()).doesNotContain(task(child));
        assertThat(answered(school, child, 0, with(SINCE, "proof", "FOUR_SKILLS"))
                        .statusCode())
                .as("shown before that")
                .isEqualTo(409);
        assertThat(location(answered(school, child, 1, Map.of("proof", "NONE", "why", "Mistaken for another"))))
                .isEqualTo(QUEUE);
        assertThat(eligible(page)).contains(NOVA + " false GiftedCriteria.NoCriterionMet");
        assertThat(family.signedIn(port).get(page).body()).contains("Mistaken for another", "None of the three ways");
    }

    @Test
    void a_proof_of_after_the_closing_is_too_late_and_a_no_has_its_reason() {
        var family = town.family();
        var child = atKestrel(town.child(family));
        var page = filed(family, child, NOVA);
        ChoicesClock.set("2026-12-10T09:00");
        var school = town.staff(Town.KESTREL).signedIn(port);
        assertThat(answered(school, child, 0, Map.of("proof", "NONE")).statusCode())
                .isEqualTo(422);
        answered(school, child, 0, with(with(SINCE, "proof", "FOUR_SKILLS"), "since.month", "11"));
        assertThat(eligible(page)).containsExactly(NOVA + " true GiftedCriteria.FourSkills");
        answered(
                school,
                child,
                1,
                with(with(with(SINCE, "proof", "FOUR_SKILLS"), "since.month", "11"), "since.day", "14"));
        assertThat(eligible(page)).containsExactly(NOVA + " false GiftedCriteria.ProofTooLate");
    }

    @Test
    void the_tests_of_psychologists_and_children_from_elsewhere_are_the_offices() {
        var family = town.family();
        var child = atKestrel(town.child(family));
        var page = filed(family, child, ORION);
        assertThat(town.staff(Town.KESTREL).signedIn(port).get(task(child)).statusCode())
                .isEqualTo(404);
        var office = town.integration().signedIn(port);
        assertThat(office.get(QUEUE).body()).contains(task(child), "Still open, by school");
        var test = with(SINCE, "proof", "DISTRICT_TEST");
        assertThat(answered(office, child, 0, test).statusCode())
                .as("no percentile")
                .isEqualTo(422);
        answered(office, child, 0, with(test, "percentile", "99.4"));
        assertThat(eligible(page)).containsExactly(ORION + " false HighlyGiftedCriteria.PercentileTooLow");
        answered(office, child, 1, with(test, "percentile", "99.5"));
        assertThat(eligible(page)).containsExactly(ORION + " true HighlyGiftedCriteria.InSecondTier");
        answered(office, child, 2, Map.of("proof", "NONE", "why", "Was not tested"));
        assertThat(eligible(page)).containsExactly(ORION + " false VerifiedInTime.NotConfirmed");
    }

    @Test
    void nobody_confirms_for_their_own_child() {
        var family = town.family();
        var child = atKestrel(town.child(family));
        filed(family, child, NOVA);
        var mother = town.staff(Town.KESTREL);
        sql.sql("insert into guardian_link (account, student, begun) values (?, ?, now())")
                .params(mother.who().id().value(), child.value())
                .update();
        var refused = answered(mother.signedIn(port), child, 0, with(SINCE, "proof", "FOUR_SKILLS"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("your own child");
    }

    @Test
    void the_school_is_reminded_twice_and_what_nobody_confirms_is_not_proven() throws Exception {
        var family = town.family();
        var child = atKestrel(town.child(family));
        var page = filed(family, child, NOVA);
        var staff = town.staff(Town.KESTREL);
        round("2027-01-07T09:00");
        assertThat(reminders(staff)).isZero();
        round("2027-01-08T09:00");
        round("2027-01-09T09:00");
        assertThat(reminders(staff)).isEqualTo(1);
        round("2027-01-19T09:00");
        assertThat(reminders(staff)).isEqualTo(2);
        round("2027-01-22T16:59:59");
        assertThat(eligible(page)).containsExactly(NOVA + " true VerifiedInTime.AnswerDue");
        round("2027-01-22T17:00:00");
        assertThat(eligible(page)).containsExactly(NOVA + " false VerifiedInTime.NobodyConfirmed");
        assertThat(answered(staff.signedIn(port), child, 0, with(SINCE, "proof", "FOUR_SKILLS"))
                        .statusCode())
                .isEqualTo(409);
    }

    private void round(String when) throws Exception {
        ChoicesClock.set(when);
        rounds.stream()
                .filter(each -> each.name().equals("applications.verification"))
                .findFirst()
                .orElseThrow()
                .work(clock.instant().atZone(clock.getZone()));
    }

    private int reminders(Town.Resident staff) {
        return sql.sql("select count(*) from message where account = ? and subject like 'Students of your school%'")
                .param(staff.who().id().value())
                .query(Integer.class)
                .single();
    }

    private StudentId atKestrel(StudentId child) {
        sql.sql("""
                update student set district_id = 'T' || substr(id::text, 1, 8), school = '8068', enrolled = true,
                    other_school = null where id = ?""").param(child.value()).update();
        return child;
    }

    private String task(StudentId child) {
        return sql.sql("select id::text from verification_task where student = ?")
                .param(child.value())
                .query((row, _) -> QUEUE + "/" + child + "/" + row.getString(1))
                .single();
    }

    private HttpResponse<String> answered(Visitor browser, StudentId child, int seen, Map<String, String> typed) {
        return browser.submit("/desk", task(child), with(typed, "seen", String.valueOf(seen)));
    }

    private List<String> eligible(String page) {
        return sql.sql("""
                select concat_ws(' ', program, eligible::text, code) from choice_eligibility
                 where application = ? order by program desc""").param(id(page).value()).query(String.class).list();
    }
}
