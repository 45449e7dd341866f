package org.openseat.permits.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Visitor;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.students.StudentId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// S-I4: a family fills in an application for the current year page by page and sends it, and it is sent once however
/// often the button is pressed. (R-IDP-4, R-INT-11)
@AppTest
class S_I4_OneRequestTest {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
    private static final Map<String, String> SIGNATURE = Map.of("agreed", "yes", "name", "Ana Ruiz");

    private static final Map<String, Map<String, String>> ANSWERS = Map.of(
            "year", Map.of("year", "2026-27", "grade", "7", "kind", "first"),
            "home",
                    Map.of(
                            "street", Town.HOME.street(),
                            "city", "Marisol",
                            "zip", "90922",
                            "since.month", "8",
                            "since.day", "1",
                            "since.year", "2020"),
            "schools", Map.of("to", "Harbor Middle School"),
            "reason", Map.of("type", "PARENT_EMPLOYMENT", "reason", "I work at a bakery <near> Harbor."),
            "child", Map.of("iep", "no", "plan504", "no", "expulsion", "no"),
            "parent", Map.of("name", "Ana Ruiz", "phone", "(805) 555-0142", "email", "ana@mail.example"),
            "work",
                    Map.of(
                            "kind", "EMPLOYED",
                            "employer", "Pelican Street Bakery",
                            "street", Town.WORK.street(),
                            "city", "Marisol",
                            "zip", "90921",
                            "inPerson", "yes"),
            "parent2", Map.of("there", "no"));

    @Autowired
    JdbcClient sql;

    @Value("${local.server.port}")
    int port;

    final Town town;
    Resident ana;
    StudentId tomas;
    Visitor browser;

    @Autowired
    S_I4_OneRequestTest(ApplicationContext app) {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
    }

    @BeforeEach
    void ana_is_signed_in_and_has_a_child() {
        ana = town.family();
        tomas = town.child(ana);
        browser = ana.signedIn(port);
    }

    @Test
    void she_fills_in_every_part_and_gets_a_number_that_stays_the_same() {
        assertThat(browser.get("/home").body()).contains("/permits/new/" + tomas);
        var draft = begin();
        assertThat(browser.get("/home").body()).contains("Finish your request", draft);
        answerAll(draft);
        assertThat(browser.get(draft).body()).contains("8 of 10 parts are done.");

        papers(draft);
        assertThat(browser.get(draft + "/check").body())
                .contains("Harbor Middle School", "Kestrel Middle School", "I work at a bakery &lt;near&gt; Harbor.")
                .contains("stub.pdf", "Pelican Street Bakery");
        var unsigned = browser.submit(draft + "/check", draft + "/check", Map.of("name", "Ana Ruiz"));
        assertThat(unsigned.statusCode()).isEqualTo(422);
        assertThat(unsigned.body()).contains("Tick the box", "value=\"Ana Ruiz\"");

        var page = browser.get(draft + "/check");
        var sent = browser.submit(page, draft + "/check", SIGNATURE);
        var confirmation = browser.get(location(sent)).body();
        var number = NUMBER.matcher(confirmation);
        assertThat(number.find()).isTrue();

        // By the back button and the button once more, and by every old address of the draft.
        var again = browser.submit(page, draft + "/check", SIGNATURE);
        assertThat(location(again)).isEqualTo(location(sent)).endsWith("/submitted");
        assertThat(browser.get(location(again)).body()).contains(number.group());
        assertThat(location(browser.get(draft))).isEqualTo(location(sent));
        assertThat(browser.get("/home").body()).contains("Kestrel Middle School reads your request");
    }

    @Test
    void what_is_not_right_yet_is_kept_and_said() {
        var draft = begin();
        var wrong = browser.submit(draft + "/parent", draft + "/parent", Map.of("name", "", "phone", "555"));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Write the full name", "A telephone number has ten digits", "value=\"555\"");
        assertThat(browser.get(draft + "/parent").body()).contains("value=\"555\"");
        assertThat(browser.get(draft).body()).contains("Not finished");
        assertThat(location(browser.get(draft + "/check"))).isEqualTo(draft);
    }

    @Test
    void sent_from_two_windows_at_once_it_is_one_request() {
        var draft = begin();
        answerAll(draft);
        papers(draft);
        var page = browser.get(draft + "/check");

        var sent = Stream.of(1, 2, 3)
                .map(window -> CompletableFuture.supplyAsync(() -> browser.submit(page, draft + "/check", SIGNATURE)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(Visitor::location)
                .distinct();
        assertThat(sent).singleElement().asString().endsWith("/submitted");
        var id = UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));
        assertThat(sql.sql("select what from case_event where case_id = :id")
                        .param("id", id)
                        .query(String.class)
                        .list())
                .containsOnlyOnce("SUBMITTED");
    }

    @Test
    void another_family_finds_nothing() {
        var draft = begin();
        var stranger = town.family().signedIn(port);

        for (var path : List.of(draft, draft + "/year", draft + "/papers", draft + "/check", "/permits/new/" + tomas)) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private String begin() {
        var begun = browser.submit("/permits/new/" + tomas, "/permits/new/" + tomas, Map.of());
        assertThat(begun.statusCode()).isEqualTo(303);
        return location(begun);
    }

    private void answerAll(String draft) {
        for (var part : List.of("year", "home", "schools", "reason", "child", "parent", "work", "parent2")) {
            var saved = browser.submit(draft + "/" + part, draft + "/" + part, ANSWERS.getOrDefault(part, Map.of()));
            assertThat(saved.statusCode()).as(part + saved.body()).isEqualTo(303);
        }
    }

    private void papers(String draft) {
        for (var paper :
                Map.of("PAY_STUB", "stub.pdf", "EMPLOYER_LETTER", "letter.pdf").entrySet()) {
            var sent = browser.upload(
                    draft + "/papers",
                    draft + "/papers",
                    Map.of("paper", paper.getKey()),
                    paper.getValue(),
                    Town.pdf());
            assertThat(sent.statusCode()).isEqualTo(303);
        }
    }
}
