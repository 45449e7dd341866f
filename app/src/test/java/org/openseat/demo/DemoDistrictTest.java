package org.openseat.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openseat.Soon.soon;
import static org.openseat.accounts.Visitor.location;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Visitor;
import org.openseat.start.CannotStart;
import org.openseat.students.Students;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the demo adds: people who can sign in, a mailbox that real SMTP fills, a clock that only goes forward.
@DemoTest
class DemoDistrictTest {

    private static final String MOTHER = "lucia.villasenor@family.example";
    private static final String DISTRICT = "../districts/demo";

    @Autowired
    Accounts accounts;

    @Autowired
    Students students;

    @Autowired
    DemoTable table;

    @Autowired
    DemoPeople people;

    @Autowired
    DemoNews news;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @Value("${local.server.port}")
    int port;

    @Test
    void the_four_people_sign_in_with_the_printed_password() {
        for (var person : DemoPeople.PEOPLE) {
            assertThat(news.text()).contains(person.email(), DemoPeople.PASSWORD, "/demo/mailbox");
            assertThat(location(new Visitor(port).signIn(person.email(), DemoPeople.PASSWORD)))
                    .isEqualTo(person.email().equals(MOTHER) ? "/home" : "/desk");
        }
        assertThat(students.of(accounts.withEmail(MOTHER).orElseThrow()))
                .singleElement()
                .satisfies(child -> assertThat(child.name().toString()).contains("Inés"));
    }

    @Test
    void starting_again_keeps_the_language_they_chose() {
        sql.sql("update account set language = 'en' where email = :mother")
                .param("mother", MOTHER)
                .update();

        people.start();

        assertThat(accounts.contact(accounts.withEmail(MOTHER).orElseThrow()).language())
                .isEqualTo("en");
    }

    @Test
    void a_mail_is_handed_over_by_smtp_and_shown_newest_first_with_its_links() {
        var visitor = new Visitor(port);
        visitor.submit("/forgot", "/forgot", Map.of("email", "kwame.boateng@marisolusd.example"));

        soon().untilAsserted(() -> assertThat(visitor.get("/demo/mailbox.json").body())
                .contains("kwame.boateng@marisolusd.example", "\"state\":\"SENT\"", "\"links\":[\"http"));
        assertThat(visitor.get("/demo/mailbox").body())
                .contains("kwame.boateng@marisolusd.example", "<a href=\"http", "demo-strip");
    }

    @Test
    void the_clock_starts_where_the_setting_says_runs_in_the_districts_zone_and_goes_forward_only() {
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("America/Los_Angeles"));
        assertThat(clock.instant()).isAfterOrEqualTo(Instant.parse("2027-02-01T17:14:00Z"));
        var visitor = new Visitor(port);
        var before = clock.instant();

        assertThat(location(visitor.submit("/demo/clock", "/demo/clock", Map.of("by", "P7D"))))
                .isEqualTo("/demo/clock");
        assertThat(clock.instant()).isAfterOrEqualTo(before.plus(Duration.ofDays(7)));

        assertThat(visitor.submit("/demo/clock", "/demo/clock", day("2", "1", "2027"))
                        .body())
                .contains("The clock moves forward only");
        assertThat(visitor.submit("/demo/clock", "/demo/clock", day("2", "1", "2097"))
                        .body())
                .contains("no calendar for that day");
        assertThat(location(visitor.submit("/demo/clock", "/demo/clock", day("3", "15", "2027"))))
                .isEqualTo("/demo/clock");
        assertThat(visitor.get("/demo/clock").body()).contains("Monday, March 15, 2027");
    }

    @Test
    void after_a_restart_the_clock_has_run_on_and_a_setting_cannot_turn_it_back() {
        var guard = new DemoGuard(table, DISTRICT);
        var standing = clock.instant();

        assertThat(new DemoClock(table, guard, "").instant()).isAfterOrEqualTo(standing);
        assertThat(new DemoClock(table, guard, "2027-02-01T17:14:00Z").instant())
                .isAfterOrEqualTo(standing);
        assertThatThrownBy(() -> new DemoClock(table, guard, "2026-12-01T17:14:00Z"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot go back");
    }

    @Test
    void a_sentence_around_a_link_is_not_part_of_it() {
        assertThat(Mail.pieces("Open https://a.example/x?y=1. Or (http://b.example/z)!"))
                .filteredOn(Mail.Piece::link)
                .extracting(Mail.Piece::text)
                .map(URI::create)
                .containsExactly(URI.create("https://a.example/x?y=1"), URI.create("http://b.example/z"));
    }

    private static Map<String, String> day(String month, String day, String year) {
        return Map.of("to.month", month, "to.day", day, "to.year", year);
    }
}
