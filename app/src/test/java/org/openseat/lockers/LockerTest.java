package org.openseat.lockers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;
import static org.openseat.accounts.Visitor.location;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openseat.TestPostgres;
import org.openseat.accounts.Visitor;
import org.openseat.accounts.access.AccessMatrix;
import org.openseat.accounts.access.Row;
import org.openseat.cases.CaseId;
import org.openseat.cases.days.CaseDays;
import org.openseat.cases.draft.Drafts;
import org.openseat.letters.LetterDesk;
import org.openseat.permits.InTown;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/// A kind of request that this district does not have goes the whole road through the rooms that all kinds share.
@ActiveProfiles({"test", "lockers"})
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.flyway.locations=classpath:db/migration,classpath:org/openseat/lockers")
@ContextConfiguration(initializers = TestPostgres.class)
class LockerTest extends InTown {

    /// In earnest these lines stand in access.csv.
    private static final String PAGES = """
            GET,/lockers/apply/{id},no,yes,no,no,no,no,no,Only the family's own draft
            GET,/lockers/apply/{id}/{part},no,yes,no,no,no,no,no,Only the family's own draft
            POST,/lockers/apply/{id}/{part},no,yes,no,no,no,no,no,Only the family's own draft
            GET,/lockers/{id},no,yes,yes,no,no,no,no,The child's family and the school; the SQL asks who
            GET,/lockers/{id}/submitted,no,yes,no,no,no,no,no,The confirmation
            GET,/lockers/{request}/receipt,no,yes,yes,no,no,no,no,The receipt
            GET,/lockers/{id}/deadline.ics,no,yes,yes,no,no,no,no,The date for one's own calendar
            GET,/lockers/{id}/{step},no,yes,yes,no,no,no,no,Each step is the family's or the school's
            POST,/lockers/{id}/{step},no,yes,yes,no,no,no,no,Each step is the family's or the school's
            """;

    private static final String LOCKER = "N-114";
    private static final Map<String, String> GIVEN = Map.of("locker", LOCKER, "note", "By the music room.");

    @TestConfiguration
    static class Doors {

        @Bean
        @Primary
        AccessMatrix withLockers() {
            return new AccessMatrix(
                    Stream.concat(AccessMatrix.read().stream(), PAGES.lines().map(Row::of))
                            .toList());
        }
    }

    @Autowired
    Drafts drafts;

    @Autowired
    CaseDays days;

    @Autowired
    LetterDesk letters;

    @Autowired
    LockerTest(ApplicationContext app) {
        super(app);
    }

    @Test
    void from_a_draft_to_the_day_on_which_the_locker_is_given_back() {
        var family = town.family();
        var browser = family.signedIn(port);
        var id = begun(family);
        assertThat(browser.get("/home").body()).contains("You began to ask for a locker", "Ask for a permit");

        fillIn(browser, id);
        assertThat(browser.get("/lockers/apply/" + id).body()).contains("2 of 3");
        var path = sent(browser, id);
        assertThat(sent(browser, id)).as("pressed again").isEqualTo(path);
        assertThat(browser.get(path + "/submitted").body())
                .contains("We have your request", column("number", id), "Kestrel Middle School looks for a locker");
        assertThat(browser.get("/home").body()).contains(path, "Kestrel Middle School looks for a locker");
        soon().until(() -> letters.ofCase(id.value()).size() == 1);
        assertThat(location(browser.get(path + "/receipt"))).startsWith("/letters/");
        assertThat(browser.get(path + "/deadline.ics").body())
                .contains("The school answers by then: " + column("number", id));

        var school = town.staff(Town.KESTREL).signedIn(port);
        assertThat(school.get("/desk?list=LOCKERS").body()).contains("Tomás Delgado", path, "South hall");
        assertThat(school.get("/desk?q=" + column("number", id)).body()).contains("Tomás Delgado");
        assertThat(location(school.submit(path + "/give", path + "/give", GIVEN)))
                .isEqualTo(path);
        assertThat(school.get("/desk?list=LOCKERS").body()).doesNotContain(path);

        soon().until(() -> letters.ofCase(id.value()).size() == 2);
        assertThat(letters.open(letters.ofCase(id.value()).getLast().id())
                        .orElseThrow()
                        .html())
                .contains("Tomás Delgado has locker N-114 at Kestrel Middle School", "Give it back by");
        assertThat(browser.get(path).body())
                .containsSubsequence(
                        "The locker is yours",
                        "A letter was sent to the family",
                        "The school gave a locker",
                        "By the music room.",
                        "A letter was sent to the family",
                        "We received the request");
        assertThat(glance(id)).contains("Given", "The locker is yours");

        days.round(on(last(id)));
        assertThat(state(id)).as("on the last day").isEqualTo("GIVEN");
        days.round(on(last(id).plusDays(1)));
        assertThat(state(id)).isEqualTo("EXPIRED");
        soon().until(() -> letters.ofCase(id.value()).size() == 3);
        assertThat(browser.get(path).body()).contains("The locker was given back");
    }

    @Test
    void what_is_not_right_yet_is_kept_and_said() {
        var family = town.family();
        var browser = family.signedIn(port);
        var at = "/lockers/apply/" + begun(family);
        var again = browser.submit(at + "/where", at + "/where", Map.of("hall", "SOUTH"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Choose a school");
        assertThat(location(browser.get(at + "/check"))).isEqualTo(at);
        assertThat(browser.get(at + "/where").body()).containsPattern("value=\"SOUTH\"\\s[^>]*checked");
    }

    @Test
    void a_child_has_one_locker_at_a_time_and_may_ask_again_after_withdrawing() {
        var family = town.family();
        var browser = family.signedIn(port);
        var child = town.child(family);
        var path = asked(
                family,
                browser,
                drafts.begin("LOCKER", "", child, family.who().id(), clock.instant())
                        .orElseThrow());
        var second = drafts.begin("LOCKER", "", child, family.who().id(), clock.instant())
                .orElseThrow();
        fillIn(browser, second);
        var check = "/lockers/apply/" + second + "/check";
        var refused = browser.submit(check, check, Map.of("agreed", "yes", "name", "Ana Ruiz"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("There is a request already", path);

        assertThat(location(browser.submit(path + "/withdraw", path + "/withdraw", Map.of())))
                .isEqualTo(path);
        assertThat(browser.get(path).body()).contains("The family withdrew the request");
        assertThat(sent(browser, second)).isNotEqualTo(path);
    }

    @Test
    void ones_own_second_press_shows_what_was_done_and_whoever_comes_second_is_told() {
        var family = town.family();
        var path = asked(family, family.signedIn(port), begun(family));
        var one = town.staff(Town.KESTREL).signedIn(port);
        var late = town.staff(Town.KESTREL).signedIn(port);
        var page = one.get(path + "/give");
        var lost = late.get(path + "/give");
        assertThat(one.submit(page, path + "/give", Map.of("locker", "")).statusCode())
                .isEqualTo(422);
        assertThat(location(one.submit(page, path + "/give", GIVEN))).isEqualTo(path);
        assertThat(location(one.submit(page, path + "/give", GIVEN))).isEqualTo(path);
        var second = late.submit(lost, path + "/give", GIVEN);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("By the music room.");
    }

    @Test
    void whoever_has_no_business_with_it_finds_nothing() {
        var family = town.family();
        var path = asked(family, family.signedIn(port), begun(family));
        for (var stranger : new Resident[] {town.family(), town.staff(Town.HARBOR)}) {
            var browser = stranger.signedIn(port);
            assertThat(browser.get(path).statusCode()).isEqualTo(404);
            assertThat(browser.get(path + "/give").statusCode()).isEqualTo(404);
            assertThat(browser.get(path.replace("/lockers/", "/permits/")).statusCode())
                    .isEqualTo(404);
        }
        assertThat(town.staff(Town.HARBOR)
                        .signedIn(port)
                        .get("/desk?list=LOCKERS")
                        .body())
                .doesNotContain(path);
    }

    @Test
    void a_row_that_nobody_can_read_keeps_no_other_waiting() {
        var school = town.staff(Town.KESTREL).signedIn(port);
        var given = Stream.generate(() -> given(school))
                .limit(2)
                .sorted(Comparator.comparing(CaseId::toString))
                .toList();
        sql.sql("update locker_request set request = '{\"deadline\": \"torn\"}' where id = ?")
                .param(given.getFirst().value())
                .update();
        days.round(on(last(given.getLast()).plusDays(1)));
        assertThat(state(given.getFirst())).isEqualTo("GIVEN");
        assertThat(state(given.getLast())).isEqualTo("EXPIRED");
    }

    private CaseId begun(Resident family) {
        return drafts.begin("LOCKER", "", town.child(family), family.who().id(), clock.instant())
                .orElseThrow();
    }

    private static void fillIn(Visitor browser, CaseId id) {
        var at = "/lockers/apply/" + id + "/where";
        var answers = Map.of(
                "school",
                Town.KESTREL.value(),
                "hall",
                "SOUTH",
                "street",
                "2613 Calle de la Aduana",
                "city",
                "Marisol",
                "zip",
                "90922");
        assertThat(location(browser.submit(at, at, answers))).isEqualTo("/lockers/apply/" + id);
    }

    /// @return where the case is
    private static String sent(Visitor browser, CaseId id) {
        var at = "/lockers/apply/" + id + "/check";
        var answer = browser.submit(browser.get("/home"), at, Map.of("agreed", "yes", "name", "Ana Ruiz"));
        assertThat(location(answer)).isEqualTo("/lockers/" + id + "/submitted");
        return "/lockers/" + id;
    }

    private static String asked(Resident family, Visitor browser, CaseId id) {
        fillIn(browser, id);
        return sent(browser, id);
    }

    private CaseId given(Visitor school) {
        var family = town.family();
        var id = begun(family);
        var path = asked(family, family.signedIn(port), id);
        assertThat(location(school.submit(path + "/give", path + "/give", GIVEN)))
                .isEqualTo(path);
        return id;
    }

    /// What somebody sees who has the number and is not signed in.
    private String glance(CaseId id) {
        var visitor = new Visitor(port);
        var claim = Map.of(
                "first",
                "Tomás",
                "last",
                "Delgado",
                "birth.year",
                "2014",
                "birth.month",
                "3",
                "birth.day",
                "14",
                "number",
                column("number", id));
        assertThat(location(visitor.submit("/status", "/status", claim))).isEqualTo("/status/request");
        return visitor.get("/status/request").body();
    }

    private String state(CaseId id) {
        return column("state", id);
    }

    private String column(String name, CaseId id) {
        return sql.sql("select " + name + " from case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private LocalDate last(CaseId id) {
        return LocalDate.parse(column("due", id));
    }

    private ZonedDateTime on(LocalDate day) {
        return day.atTime(6, 0).atZone(clock.getZone());
    }
}
