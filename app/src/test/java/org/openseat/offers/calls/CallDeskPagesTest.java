package org.openseat.offers.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.accounts.Visitor;
import org.openseat.district.SchoolCode;
import org.openseat.offers.AfterTheDraw;
import org.openseat.offers.DrawnRun;
import org.openseat.permits.Town.Resident;
import org.openseat.rulebook.choices.Category;
import org.openseat.students.StudentId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// The call desk as a coordinator uses it, and seats out of turn as two offices give them.
class CallDeskPagesTest extends AfterTheDraw {

    private static final String TIDE = "8907M";
    private static final String LIST = "/desk/lists/8907M?cycle=2027-28&grade=8";
    private static final Map<String, String> POOL = Map.of("cycle", "2027-28", "program", TIDE, "grade", "8");

    private Resident school;
    private StudentId first;
    private StudentId second;

    @Autowired
    CallDeskPagesTest(ApplicationContext app) {
        super(app);
    }

    @BeforeEach
    void oneSeatAndTwoOnTheList() {
        sql.sql("update list_place set left_at = now(), left_why = 'CLOSED', told_at = now() where left_at is null")
                .update();
        sql.sql("update vacancy_call set state = 'CLOSED', ended_at = now() where state = 'OPEN'")
                .update();
        sql.sql("""
                update offer set state = 'Released', due = null, request = request - 'deadline'
                 where program = ? and state in ('Open', 'Accepted')""").param(TIDE).update();
        DrawnRun.seats(sql, TIDE, 1);
        var code = sql.sql("select school from program where code = ?")
                .param(TIDE)
                .query(String.class)
                .single();
        school = town.staff(new SchoolCode(code));
        var run = run(Category.MAGNET);
        int pool = run.pool(TIDE);
        first = waits(run, pool, 1, 8);
        second = waits(run, pool, 2, 4);
        show(run);
    }

    private StudentId waits(DrawnRun run, int pool, int position, int points) {
        var family = town.family();
        var child = town.child(family);
        run.waits(pool, position, child, family.who(), TIDE, points);
        return child;
    }

    @Test
    void from_the_free_seat_to_the_offer() {
        var browser = school.signedIn(port);
        assertThat(browser.get("/desk").body()).contains("/desk/calls");
        assertThat(browser.get("/desk/calls").body()).contains("1 seat free", "Call the next family");
        var call = location(browser.submit("/desk/calls", "/desk/calls", POOL));
        assertThat(call).startsWith("/desk/calls/");
        assertThat(browser.get(call).body())
                .contains("8 points", "Nobody has tried yet")
                .doesNotContain("Make the offer");
        assertThat(browser.submit(call, call + "/try", Map.of("channel", "PHONE"))
                        .statusCode())
                .isEqualTo(422);
        var reached = Map.of("channel", "PHONE", "result", "REACHED", "person", "Ana Ruiz");
        assertThat(location(browser.submit(call, call + "/try", reached))).isEqualTo(call);
        assertThat(location(browser.submit(call, call + "/offer", Map.of()))).isEqualTo("/desk/calls");
        assertThat(DrawnRun.offer(sql, first, TIDE)).isPresent();
        assertThat(location(browser.submit("/desk/calls", "/desk/calls", POOL))).isEqualTo("/desk/calls?gone=true");
        assertThat(town.staff(new SchoolCode("8902")).signedIn(port).get(call).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_seat_out_of_turn_needs_a_reason_and_a_second_office_and_is_counted_in_public() {
        var browser = school.signedIn(port);
        var ask = "/desk/lists/" + TIDE + "/override/" + place(second);
        assertThat(browser.get(LIST).body()).contains(ask);
        assertThat(browser.submit(ask, ask, Map.of("code", "SAFETY")).statusCode())
                .isEqualTo(422);
        assertThat(location(browser.submit(ask, ask, Map.of("code", "SAFETY", "why", "A safety plan of the court"))))
                .isEqualTo(LIST);
        assertThat(DrawnRun.offer(sql, second, TIDE)).isEmpty();
        assertThat(browser.get("/desk/overrides").statusCode()).isEqualTo(404);

        var office = town.district().signedIn(port);
        var waiting = office.get("/desk/overrides");
        assertThat(waiting.body()).contains("A safety plan of the court");
        var confirm = "/desk/overrides/" + override(second);
        assertThat(location(office.submit(waiting, confirm, Map.of()))).isEqualTo("/desk/overrides?came=DONE");
        assertThat(location(office.submit(waiting, confirm, Map.of()))).isEqualTo("/desk/overrides?came=OVERTAKEN");
        assertThat(DrawnRun.offer(sql, second, TIDE)).isPresent();
        assertThat(new Visitor(port).get("/lists/overrides").body())
                .contains("s safety", "2027-28")
                .doesNotContain("A safety plan");
    }

    @Test
    void a_seat_out_of_turn_takes_no_seat_that_somebody_holds() {
        var browser = school.signedIn(port);
        var ask = "/desk/lists/" + TIDE + "/override/" + place(second);
        browser.submit(ask, ask, Map.of("code", "COURT_ORDER", "why", "Order of March 3"));
        browser.submit("/desk/calls", "/desk/calls", POOL);
        var office = town.district().signedIn(port);
        var waiting = office.get("/desk/overrides");
        assertThat(location(office.submit(waiting, "/desk/overrides/" + override(second), Map.of())))
                .isEqualTo("/desk/overrides?came=NO_SEAT");
        assertThat(DrawnRun.offer(sql, second, TIDE)).isEmpty();
    }

    private String place(StudentId child) {
        return sql.sql("select id::text from list_place where student = ?")
                .param(child.value())
                .query(String.class)
                .single();
    }

    private String override(StudentId child) {
        return sql.sql("select o.id::text from seat_override o join list_place p on p.id = o.place where p.student = ?")
                .param(child.value())
                .query(String.class)
                .single();
    }
}
