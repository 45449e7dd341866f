package org.openseat.programs.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openseat.accounts.Visitor;
import org.openseat.cycles.ChoicesClock;
import org.openseat.cycles.InChoicesYear;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.permits.Town;
import org.openseat.programs.Programs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A coordinator declares capacity and continuing pupils, openings are shown with how, and a second person confirms.
/// (R-BAL-6)
class SeatsDeclaredTest extends InChoicesYear {

    private static final String LIST = "/desk/programs";
    private static final String PAGE = LIST + "/2027-28/8034M";
    private static final Map<String, String> TYPED = Map.of(
            "capacity.6",
            "60",
            "continuing.6",
            "2",
            "continuing_ow.6",
            "1",
            "capacity.7",
            "60",
            "continuing.7",
            "50",
            "continuing_ow.7",
            "20",
            "capacity.8",
            "60",
            "continuing.8",
            "60",
            "continuing_ow.8",
            "0",
            "why",
            "Two rooms less");

    @Autowired
    Programs programs;

    @Autowired
    SeatsDeclaredTest(ApplicationContext app) {
        super(app);
    }

    @Test
    void what_is_declared_counts_once_somebody_else_has_confirmed_it() {
        var school = coordinator().signedIn(port);
        assertThat(school.get(LIST).body())
                .contains("Juniper Journalism Magnet")
                .doesNotContain("Lumen");
        var before = seats();
        var mistaken = with(TYPED, "continuing_ow.6", "3");
        assertThat(school.submit(PAGE, PAGE, mistaken).body()).contains("more than continue");
        assertThat(school.submit(PAGE, PAGE, with(TYPED, "capacity.7", "many")).statusCode())
                .isEqualTo(422);
        assertThat(location(school.submit(PAGE, PAGE, TYPED))).isEqualTo(PAGE);
        assertThat(school.get(PAGE).body())
                .contains(
                        "Kwame Boateng declares: Two rooms less",
                        "What would count",
                        "Free seats: 10.",
                        "must confirm this")
                .doesNotContain("Confirm these seats");
        assertThat(seats()).as("nothing is decided").isEqualTo(before);
        assertThat(decided(school, "confirm")).as("a school decides nothing").isEqualTo(404);

        var office = town.integration().signedIn(port);
        assertThat(office.get(LIST).body()).contains("Waits for a second person", "Lumen");
        assertThat(decided(office, "confirm")).isEqualTo(303);
        assertThat(seats()).isEqualTo("60 2 1");
        assertThat(programs.cycle(CYCLE)
                        .seats("8034M", Grade.GRADE_7)
                        .orElseThrow()
                        .openings(true)
                        .openings())
                .isEqualTo(10);
        assertThat(office.get(PAGE).body()).contains("Declared by Kwame Boateng");
        assertThat(sql.sql(
                                "select count(*) from program_seats where program = '8034M' and cycle = '2027-28' and grade = '6'")
                        .query(Integer.class)
                        .single())
                .as("none is overwritten")
                .isGreaterThan(1);
    }

    @Test
    void nobody_confirms_what_they_declared_or_what_they_have_not_read() {
        var one = town.integration().signedIn(port);
        var two = town.integration().signedIn(port);
        var page = LIST + "/2027-28/8817M";
        var typed = new HashMap<String, String>();
        for (var grade : List.of("9", "10", "11", "12")) {
            typed.putAll(Map.of("capacity." + grade, "30", "continuing." + grade, "0", "continuing_ow." + grade, "0"));
        }
        typed.put("why", "First");
        assertThat(location(one.submit(page, page, typed))).isEqualTo(page);
        var read = shown(two, page);
        var own = one.submit("/desk", page + "/decide", Map.of("shown", read, "word", "confirm"));
        assertThat(own.statusCode()).isEqualTo(409);
        assertThat(own.body()).contains("You declared these numbers");
        typed.put("why", "Second");
        one.submit(page, page, typed);
        assertThat(two.submit("/desk", page + "/decide", Map.of("shown", read, "word", "confirm"))
                        .statusCode())
                .as("other numbers meanwhile")
                .isEqualTo(409);
        var word = Map.of("shown", shown(two, page), "word", "refuse");
        assertThat(location(two.submit("/desk", page + "/decide", word))).isEqualTo(page);
        assertThat(two.get(page).body()).contains("the district’s file").doesNotContain("First", "Second");
    }

    @Test
    void other_schools_find_nothing_and_after_the_last_day_only_the_office_declares() {
        var other = town.staff(Town.GRANARY).signedIn(port);
        assertThat(other.get(PAGE).statusCode()).isEqualTo(404);
        ChoicesClock.set("2027-01-29T23:59");
        assertThat(coordinator().signedIn(port).get(PAGE).body()).contains("Send for confirmation");
        ChoicesClock.set("2027-01-30T00:00");
        var late = coordinator().signedIn(port);
        assertThat(late.get(PAGE).body()).doesNotContain("Send for confirmation");
        assertThat(late.submit(PAGE, PAGE, TYPED).statusCode()).isEqualTo(404);
        assertThat(town.integration().signedIn(port).get(PAGE).body()).contains("Send for confirmation");
    }

    private Town.Resident coordinator() {
        return town.staff(new SchoolCode("8034"));
    }

    private int decided(Visitor browser, String word) {
        var id = sql.sql("select id::text from seats_proposal where program = '8034M' and state = 'Waiting'")
                .query(String.class)
                .single();
        return browser.submit("/desk", PAGE + "/decide", Map.of("shown", id, "word", word))
                .statusCode();
    }

    private static String shown(Visitor browser, String page) {
        var found = Pattern.compile("name=\"shown\" value=\"([^\"]+)\"")
                .matcher(browser.get(page).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String seats() {
        var seats = programs.cycle(CYCLE).seats("8034M", Grade.GRADE_6).orElseThrow();
        return seats.capacity() + " " + seats.continuing() + " " + seats.continuingOw();
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        var all = new HashMap<>(typed);
        all.put(field, value);
        return all;
    }
}
