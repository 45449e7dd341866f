package org.openseat.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openseat.Soon;
import org.openseat.cycles.ChoicesClock;
import org.openseat.district.SchoolCode;
import org.openseat.permits.Town;
import org.openseat.rulebook.choices.Category;
import org.openseat.students.Guardians;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// The pages of an offer, for families and for the school that writes an answer down.
class OfferPagesTest extends AfterTheDraw {

    @Autowired
    Guardians guardians;

    @Autowired
    OfferPagesTest(ApplicationContext app) {
        super(app);
    }

    @Test
    void a_family_sees_seat_day_and_two_buttons_at_home_and_on_the_page() {
        var selected = selected(Category.MAGNET, LUMEN);
        var browser = selected.family().signedIn(port);
        var page = "/offers/" + selected.offer();
        assertThat(browser.get("/home").body()).contains("Lumen STEM Magnet has a seat", page);
        assertThat(browser.get(page).body())
                .contains("April 9, 2027", page + "/accept", page + "/decline", "deadline.ics");
        assertThat(browser.get(page + "/deadline.ics").body()).contains("20270409");
        assertThat(location(browser.submit(page + "/accept", page + "/accept", Map.of())))
                .isEqualTo(page);
        assertThat(browser.get(page).body()).contains("keeps a seat for", "answered online");
    }

    @Test
    void declining_says_its_cost_and_asks_for_a_check_in_a_box() {
        var selected = selected(Category.MAGNET, LUMEN);
        var browser = selected.family().signedIn(port);
        var page = "/offers/" + selected.offer();
        assertThat(browser.get(page + "/decline").body())
                .contains("What declining costs", "you cannot change your mind later");
        var unsure = browser.submit(page + "/decline", page + "/decline", Map.of());
        assertThat(unsure.statusCode()).isEqualTo(422);
        assertThat(state(selected.offer())).isEqualTo("Open");
        assertThat(location(browser.submit(page + "/decline", page + "/decline", Map.of("sure", "yes"))))
                .isEqualTo(page);
        assertThat(state(selected.offer())).isEqualTo("Declined");
    }

    @Test
    void S_L23_the_second_acceptance_names_the_seat_that_is_given_up() {
        var magnet = selected(Category.MAGNET, LUMEN);
        var dual = selected(magnet.family(), magnet.child(), Category.DUAL_LANGUAGE, GRANARY_SPANISH);
        var browser = magnet.family().signedIn(port);
        var first = "/offers/" + magnet.offer() + "/accept";
        var second = "/offers/" + dual.offer() + "/accept";
        var before = browser.get(second);
        browser.submit(first, first, Map.of());
        var unwarned = browser.submit(before, second, Map.of());
        assertThat(unwarned.statusCode()).isEqualTo(409);
        assertThat(state(magnet.offer())).isEqualTo("Accepted");
        assertThat(browser.get(second).body())
                .contains("Give up the other seat and accept this one", "counts as a decline");
        browser.submit(second, second, Map.of("releases", magnet.offer().toString()));
        assertThat(state(magnet.offer())).isEqualTo("Released");
    }

    @Test
    void an_offer_that_ends_while_its_page_is_open_says_so() {
        var selected = selected(Category.MAGNET, LUMEN);
        var browser = selected.family().signedIn(port);
        var page = "/offers/" + selected.offer();
        ChoicesClock.set("2027-04-09T23:59:59");
        var open = selected.family().signedIn(port);
        var asked = open.get(page + "/accept");
        ChoicesClock.set("2027-04-10T00:00:30");
        var late = open.submit(asked, page + "/accept", Map.of());
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("The time to answer this offer is over");
        assertThat(browser).isNotNull();
    }

    @Test
    void the_school_writes_down_what_the_family_says_and_another_school_sees_nothing() {
        var selected = selected(Category.MAGNET, LUMEN);
        var page = "/offers/" + selected.offer();
        var school = town.staff(new SchoolCode("8901")).signedIn(port);
        assertThat(school.get("/desk?list=OFFERS_OPEN").body()).contains(page);
        var answered = page + "/answered";
        assertThat(school.submit(answered, answered, Map.of("answer", "accept")).statusCode())
                .isEqualTo(422);
        var said = Map.of("answer", "accept", "how", "PHONE", "name", "Ana Ruiz");
        assertThat(location(school.submit(answered, answered, said))).isEqualTo(page);
        assertThat(selected.family().signedIn(port).get(page).body()).contains("Ana Ruiz answered by phone");
        for (var stranger : new Town.Resident[] {town.family(), town.staff(Town.HARBOR), town.district()}) {
            assertThat(stranger.signedIn(port).get(page).statusCode()).isIn(403, 404);
        }
    }

    @Test
    void a_family_sees_its_place_and_may_leave_the_list_once() {
        var family = town.family();
        var child = town.child(family);
        var run = run(Category.MAGNET);
        run.waits(run.pool(LUMEN), 1, child, family.who(), LUMEN, 4);
        show(run);
        var browser = family.signedIn(port);
        var page = "/lists/" + child;
        assertThat(browser.get("/home").body()).contains("On the waiting list of Lumen STEM Magnet", page);
        var leave = page + "/leave/" + place(child);
        assertThat(browser.get(page).body()).contains("Place ", "Put on this list by the drawing", leave);
        assertThat(town.family().signedIn(port).get(page).statusCode()).isEqualTo(404);
        assertThat(browser.get(leave).body()).contains("You cannot come back", "counts for points only if you stay");
        assertThat(location(browser.submit(leave, leave, Map.of()))).isEqualTo(page);
        assertThat(browser.get(page).body()).contains("You left this list.");
        assertThat(location(browser.get(leave))).isEqualTo(page);
    }

    @Test
    void both_guardians_are_told_of_an_offer() {
        var one = town.family();
        var other = town.family();
        var child = town.child(one);
        guardians.admit(child, other.who().id(), clock.instant());
        selected(one, child, Category.MAGNET, LUMEN);
        Soon.soon().until(() -> told(one) && told(other));
        assertThat(told(town.family())).isFalse();
    }

    private boolean told(Town.Resident guardian) {
        return sql.sql("select exists (select from message where account = ? and case_id is not null)")
                .param(guardian.who().id().value())
                .query(Boolean.class)
                .single();
    }

    private String place(org.openseat.students.StudentId child) {
        return sql.sql("select id::text from list_place where student = ?")
                .param(child.value())
                .query(String.class)
                .single();
    }
}
