package org.openseat.schools.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.GroundhogDay.MONDAY;
import static org.openseat.Soon.soon;
import static org.openseat.accounts.Visitor.location;
import static org.openseat.permits.Town.KESTREL;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.OwnDistrict;
import org.openseat.accounts.Visitor;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.days.Deadlines;
import org.openseat.district.SchoolYear;
import org.openseat.permits.Town;
import org.openseat.rulebook.PermitClock;
import org.openseat.schools.Calendars;
import org.openseat.schools.Years;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/// The pages on which the permit office changes the calendar, and the calendar as everybody reads it, over HTTP.
@OwnDistrict
class CalendarPagesTest {

    @Autowired
    Recounts recounts;

    @Autowired
    Calendars calendars;

    @Autowired
    Years years;

    @Value("${local.server.port}")
    int port;

    final Town town;
    final Deadlines deadlines;
    Visitor office;

    @Autowired
    CalendarPagesTest(ApplicationContext app) {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
        deadlines = app.getAutowireCapableBeanFactory().createBean(Deadlines.class);
    }

    @BeforeEach
    void the_permit_office() {
        office = town.district().signedIn(port);
        soon().until(() -> !recounts.working());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # which | day        | until      | to         | why  | sentence
            close   | -          | -          | -          | -    | Give the day
            close   | 2026-11-02 | -          | -          | -    | Write the reason in a sentence
            close   | 2026-11-02 | 2026-10-30 | -          | Heat | The last day cannot be before the first
            close   | 2026-11-02 | 2026-12-18 | -          | Heat | That is more than 31 days
            close   | 2026-06-30 | 2026-07-01 | -          | Heat | One change concerns one school year
            close   | 2026-11-07 | -          | -          | Heat | there is no school already
            close   | 2039-11-07 | -          | -          | Heat | has not been loaded
            open    | 2026-11-07 | -          | -          | Rain | A Saturday or Sunday cannot become a school day
            open    | 2026-11-02 | -          | -          | Rain | That day is a school day already
            open    | 2026-07-10 | -          | -          | Rain | more than a month away
            move    | 2026-11-02 | -          | 2026-11-03 | Rain | Choose a weekday that is a day off
            move    | 2026-11-11 | -          | 2026-11-23 | Rain | That day is a day off already
            move    | 2026-11-11 | -          | 2027-09-03 | Rain | Both days must be in the same school year
            """)
    void what_is_not_right_yet_is_said_beside_it_and_stays_as_typed(
            String which, LocalDate day, LocalDate until, LocalDate to, String why, String sentence) {
        var typed = new HashMap<String, String>();
        typed.putAll(date("day", day));
        typed.putAll(date("until", until));
        typed.putAll(date("to", to));
        typed.put("off", "EXTREME_HEAT");
        typed.put("office", "no");
        typed.put("why", why == null ? "" : why);
        var page = office.submit("/desk/calendar/" + which, "/desk/calendar/" + which, typed);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains(sentence).contains(why == null ? "" : why);
    }

    @Test
    void shown_first_then_made_then_it_stands_with_its_reason_on_the_case_and_on_the_public_page() {
        var permit = deadlines.denied(town, MONDAY);
        deadlines.set(
                permit,
                KeptDeadline.of(
                        PermitClock.SECOND_APPEAL,
                        LocalDate.parse("2026-11-30"),
                        calendars.calendar(),
                        years.numbers(SchoolYear.parse("2026-27")).orElseThrow()));
        var was = deadlines.due(permit);
        var typed = new HashMap<>(date("day", LocalDate.parse("2026-12-08")));
        typed.putAll(Map.of("off", "UNHEALTHY_AIR", "office", "yes", "why", "Smoke from the hills <b>"));

        var preview = office.submit("/desk/calendar/close", "/desk/calendar/close", typed);
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body())
                .contains("Tuesday, December 8, 2026: no school (unhealthy air from smoke)")
                .contains("district office closed", "Last day to go to the district", "Smoke from the hills &lt;b>");
        assertThat(deadlines.due(permit)).as("nothing is done yet").isEqualTo(was);

        var made = office.submit(preview, "/desk/calendar/close/make", Map.of());
        var twice = office.submit(preview, "/desk/calendar/close/make", Map.of());
        assertThat(location(made)).startsWith("/desk/calendar/changes/").isEqualTo(location(twice));
        soon().until(() -> office.get(location(made)).body().contains("Done:"));
        assertThat(deadlines.due(permit)).isAfter(was);

        assertThat(office.get("/permits/" + permit).body())
                .contains(
                        "The school calendar changed: from December",
                        "Smoke from the hills",
                        "unhealthy air from smoke");
        assertThat(office.get("/desk/calendar").body()).contains("Tuesday, December 8, 2026", "Priya Raghunathan");
        var anybody = new Visitor(port);
        assertThat(anybody.get("/calendar?year=2026-27").body())
                .contains("Smoke from the hills", "Unhealthy air from smoke");
        assertThat(anybody.with("Accept-Language", "es")
                        .get("/calendar?year=2026-27")
                        .body())
                .contains("Aire dañino por el humo", "martes, 8 de diciembre de 2026: no hay clases");
    }

    @Test
    void what_was_typed_comes_back_to_be_written_anew() {
        var typed = new HashMap<>(date("day", LocalDate.parse("2026-11-04")));
        typed.putAll(Map.of("off", "EXTREME_HEAT", "office", "no", "why", "Too hot.", "again", "yes"));
        assertThat(office.submit("/desk/calendar/close", "/desk/calendar/close", typed)
                        .body())
                .contains("Too hot.", "value=\"EXTREME_HEAT\" selected", "value=\"2026\"");
    }

    @Test
    void a_day_off_moves_to_another_day() {
        var typed = new HashMap<>(date("day", LocalDate.parse("2026-11-11")));
        typed.putAll(date("to", LocalDate.parse("2026-11-13")));
        typed.put("why", "The Board moved the holiday.");
        assertThat(office.submit("/desk/calendar/move", "/desk/calendar/move", typed)
                        .body())
                .contains(
                        "Wednesday, November 11, 2026: school day",
                        "Friday, November 13, 2026: no school (Veterans Day)",
                        "Wednesday, November 11, 2026: district office open",
                        "Friday, November 13, 2026: district office closed (Veterans Day)");
    }

    @Test
    void only_the_permit_office_changes_the_calendar() {
        var school = town.staff(KESTREL).signedIn(port);
        assertThat(school.get("/desk/calendar").statusCode()).isIn(403, 404);
        assertThat(school.get("/desk").body()).doesNotContain("/desk/calendar");
        assertThat(office.get("/desk").body()).contains("/desk/calendar");
        assertThat(office.get("/desk/calendar/burn").statusCode()).isEqualTo(404);
        assertThat(office.get("/desk/calendar/changes/999999").statusCode()).isEqualTo(404);
    }

    @Test
    void everybody_reads_the_calendar_and_takes_it_along() {
        var anybody = new Visitor(port);
        assertThat(anybody.get("/").body()).contains("href=\"/calendar\"");
        assertThat(anybody.get("/calendar").body())
                .contains("School calendar 2025-26", "Today, Monday, February 2, 2026, is a school day.")
                .contains("What is a school day?", "Martin Luther King");
        assertThat(anybody.get("/calendar?year=1999-00").statusCode()).isEqualTo(404);
        assertThat(anybody.get("/calendar/nonsense.ics").statusCode()).isEqualTo(404);
        var file = anybody.get("/calendar/2025-26.ics");
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(file.body())
                .contains(
                        "SUMMARY:No school: spring recess", "DTSTART;VALUE=DATE:20260330", "DTEND;VALUE=DATE:20260404")
                .contains("SUMMARY:First day of school");
    }

    private static Map<String, String> date(String field, LocalDate day) {
        return day == null
                ? Map.of()
                : Map.of(
                        field + ".month", String.valueOf(day.getMonthValue()),
                        field + ".day", String.valueOf(day.getDayOfMonth()),
                        field + ".year", String.valueOf(day.getYear()));
    }
}
