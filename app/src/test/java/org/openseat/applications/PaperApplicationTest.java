package org.openseat.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.accounts.Visitor;
import org.openseat.cycles.ChoicesClock;
import org.openseat.permits.Town.Resident;
import org.openseat.students.StudentId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A paper form counts on its postmark; one filed online counts instead of it, whichever came first. (R-CHO-1, §0.3)
class PaperApplicationTest extends Applying {

    private static final String FIND = "/desk/choices/paper";

    private Resident family;
    private StudentId child = new StudentId(UUID.randomUUID());
    private Visitor staff = new Visitor(0);
    private String number = "";

    @Autowired
    PaperApplicationTest(ApplicationContext app) {
        super(app);
        family = town.family();
    }

    /// A child with a number of the district's.
    @BeforeEach
    void aFormCame() {
        family = town.family();
        child = town.child(family);
        number = "99" + Math.abs(child.value().getLeastSignificantBits() % 10_000_000L);
        sql.sql(
                        "update student set district_id = ?, school = '8068', enrolled = true, other_school = null where id = ?")
                .params(number, child.value())
                .update();
        staff = town.integration().signedIn(port);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16, 2026-11-12, yes, true",
        "2026-11-20, 2026-11-13, yes, true",
        "2026-11-20, 2026-11-14, yes, false",
        "2026-11-13, , no, true",
        "2026-11-16, , no, false",
    })
    void the_postmark_decides_and_without_one_the_day_it_came(
            LocalDate received, LocalDate postmark, String legible, boolean taken) {
        ChoicesClock.set("2026-11-23T09:00");
        staff = town.integration().signedIn(port);
        var there = found();
        var answer = staff.submit(there, there, form(received, postmark, legible));
        if (taken) {
            var page = location(answer);
            assertThat(choices(page)).containsExactly("ON_TIME MAGNET 1 " + LUMEN, "ON_TIME MAGNET 2 " + TIDE);
            assertThat(state(page)).isEqualTo("Filed");
            assertThat(family.signedIn(port).get(page).body()).contains("We have your application", "came on paper");
        } else {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("This form is not taken", "November 13, 2026");
            assertThat(count()).isZero();
        }
    }

    @Test
    void one_filed_online_counts_instead_and_is_shown_beside_the_form() {
        var page = filed(family, child, MERIDIAN);
        ChoicesClock.set("2026-11-23T09:00");
        staff = town.integration().signedIn(port);
        var there = found();
        assertThat(staff.get(there).body()).contains("An application was filed online", page);
        var answer = staff.submit(there, there, form(day("2026-11-12"), day("2026-11-10"), "yes"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(choices(page)).containsExactly("ON_TIME MAGNET 1 " + MERIDIAN);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void a_draft_online_becomes_the_application() {
        var draft = begun(family.signedIn(port), child);
        var there = found();
        assertThat(staff.get(there).body()).contains("The family has begun an application online");
        var page = location(staff.submit(there, there, form(day("2026-11-09"), day("2026-11-06"), "yes")));
        assertThat(page).isEqualTo(page(draft));
        assertThat(location(staff.submit(there, there, form(day("2026-11-09"), day("2026-11-06"), "yes"))))
                .as("sent twice")
                .isEqualTo(page);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void keying_is_over_after_its_last_day() {
        ChoicesClock.set("2026-12-05T09:00");
        staff = town.integration().signedIn(port);
        var there = found();
        assertThat(staff.submit(there, there, form(day("2026-11-16"), day("2026-11-10"), "yes"))
                        .body())
                .contains("This form is not taken", "December 4, 2026");
    }

    /// A late form takes its place by the day it came in; one program, and nobody decides that for the family.
    /// (R-CHO-7)
    @Test
    void a_form_that_is_too_late_is_offered_the_late_window() {
        ChoicesClock.set("2026-11-23T09:00");
        staff = town.integration().signedIn(port);
        var there = found();
        assertThat(staff.submit(there, there, form(day("2026-11-20"), day("2026-11-16"), "yes"))
                        .body())
                .contains("Monday, February 1, 2027")
                .doesNotContain("Take it as a late application");
        var early = with(form(day("2026-11-20"), day("2026-11-16"), "yes"), "late", "yes");
        assertThat(staff.submit(there, there, early).statusCode())
                .as("not open yet")
                .isEqualTo(422);

        ChoicesClock.set("2027-02-03T09:00");
        staff = town.integration().signedIn(port);
        var form = form(day("2027-02-02"), day("2027-01-30"), "yes");
        assertThat(staff.submit(there, there, form).body()).contains("Take it as a late application");
        var two = with(form, "late", "yes");
        assertThat(staff.submit(there, there, two).statusCode())
                .as("two programs")
                .isEqualTo(422);
        two.remove("MAGNET.3");
        var page = location(staff.submit(there, there, two));
        assertThat(choices(page)).containsExactly("LATE MAGNET 1 " + LUMEN);
        assertThat(sql.sql("select filed_at::text from application_choice where application = ?")
                        .param(id(page).value())
                        .query(String.class)
                        .single())
                .isEqualTo("2027-02-02 08:00:00+00");
    }

    @Test
    void a_form_without_the_category_that_balance_needs_is_not_taken() {
        var there = found();
        var form = new HashMap<>(form(day("2026-11-09"), day("2026-11-06"), "yes"));
        form.remove("race");
        assertThat(staff.submit(there, there, form).body()).contains("This form is not taken", "one category");
    }

    @Test
    void an_unknown_number_and_an_unfinished_form_are_told() {
        assertThat(staff.submit(FIND, FIND, Map.of("number", "none")).body()).contains("There is no child");
        var there = found();
        assertThat(staff.submit(there, there, Map.of("received.day", "9")).statusCode())
                .isEqualTo(422);
        var later = form(day("2026-11-09"), day("2026-11-10"), "yes");
        assertThat(staff.submit(there, there, later).body()).contains("cannot be later than");
        assertThat(town.district().signedIn(port).get(there).statusCode()).isEqualTo(404);
    }

    private String found() {
        var there = location(staff.submit(FIND, FIND, Map.of("number", number)));
        assertThat(there).isEqualTo(FIND + "/" + child);
        return there;
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Map<String, String> form(LocalDate received, LocalDate postmark, String legible) {
        var form = new HashMap<>(Map.of(
                "legible", legible,
                "grade", "GRADE_8",
                "street", "2613 Calle de la Aduana",
                "city", "Marisol",
                "zip", "90922",
                "race", "HISPANIC",
                "signed", "Ana Ruiz",
                "MAGNET.1", LUMEN,
                "MAGNET.3", TIDE));
        put(form, "received", received);
        if (postmark != null) {
            put(form, "postmark", postmark);
        }
        return form;
    }

    private static void put(Map<String, String> form, String field, LocalDate day) {
        form.put(field + ".day", "" + day.getDayOfMonth());
        form.put(field + ".month", "" + day.getMonthValue());
        form.put(field + ".year", "" + day.getYear());
    }

    private int count() {
        return sql.sql("select count(*) from application where student = ?")
                .param(child.value())
                .query(Integer.class)
                .single();
    }
}
