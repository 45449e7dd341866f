package org.openseat.interdistrict.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;
import static org.openseat.accounts.Visitor.location;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Visitor;
import org.openseat.cases.CaseId;
import org.openseat.interdistrict.InterTown;
import org.openseat.interdistrict.office.OfficeDesk;
import org.openseat.interdistrict.record.InterRequests;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.students.StudentId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The pages of a request between districts over HTTP, from the choice of direction to the office's answer.
@AppTest
class InterPagesTest {

    @Autowired
    Clock clock;

    @Autowired
    OfficeDesk office;

    @Autowired
    InterRequests requests;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @Value("${local.server.port}")
    int port;

    final InterTown town;
    Resident ana;
    Visitor family;
    StudentId child;

    @Autowired
    InterPagesTest(ApplicationContext app) {
        town = InterTown.of(app);
    }

    @BeforeEach
    void a_family() {
        ana = town.people.family();
        child = town.people.child(ana);
        family = ana.signedIn(port);
    }

    @Test
    void S_X20_nobody_gets_to_the_form_without_the_box() {
        var terms = "/inter/new/" + child + "/outgoing";
        assertThat(family.submit(terms, terms, Map.of()).statusCode()).isEqualTo(422);
        assertThat(location(family.submit(terms, terms, Map.of("agreed", "yes"))))
                .startsWith("/inter/apply/");
    }

    @Test
    void S_X4_magnets_are_not_among_the_schools_and_the_page_says_why() {
        var draft = begun("incoming");
        filled(draft, "year", Map.of("year", year(), "grade", "7"));
        filled(draft, "home", home());
        assertThat(family.get(draft + "/schools").body())
                .contains("Harbor Middle School", "Magnet schools are not in this list")
                .doesNotContain("Lumen STEM Magnet");
        var forced = Map.of("district.in", "Costa Unified", "school.in", "8901");
        assertThat(family.submit(draft + "/schools", draft + "/schools", forced).statusCode())
                .isEqualTo(422);
    }

    @Test
    void before_a_family_leaves_it_sees_what_the_district_offers() {
        assertThat(family.get("/inter/new/" + child).body()).contains("to the end of the school year", "/options");
        assertThat(family.get("/inter/new/" + child + "/options").body())
                .contains("Magnet schools", "Other programs in the district", "/outgoing");
    }

    /// The office takes at its counter what a family brings, and the request joins the queue as if it had been sent.
    @Test
    void a_paper_handed_over_the_counter_completes_the_request() {
        var draft = readyToSign();
        var sent = family.submit(
                family.get(draft + "/check"), draft + "/check", Map.of("agreed", "yes", "name", "Ana Ruiz"));
        var path = location(sent).replace("/submitted", "");
        var opst = town.people.district().signedIn(port);
        assertThat(opst.get(path).body()).contains("Papers from the counter", path + "/papers/new");
        opst.upload(path + "/papers/new", path + "/papers/new", Map.of("paper", "MILITARY_PROOF"), "a.pdf", Town.pdf());
        assertThat(family.get(path).body()).contains("Your place in line is");
        assertThat(town.people
                        .staff(Town.KESTREL)
                        .signedIn(port)
                        .get(path + "/papers/new")
                        .statusCode())
                .as("not of a school")
                .isEqualTo(404);
    }

    @Test
    void from_the_first_page_to_the_offices_yes() {
        var draft = readyToSign();
        assertThat(family.get(draft + "/papers").body()).contains("Military orders");
        var check = family.get(draft + "/check");
        assertThat(check.body()).contains("Costa Unified", "Child of an Active-Duty Military Parent");
        var sent = family.submit(check, draft + "/check", Map.of("agreed", "yes", "name", "Ana Ruiz"));
        assertThat(location(sent)).endsWith("/submitted");
        var again = family.submit(check, draft + "/check", Map.of("agreed", "yes", "name", "Ana Ruiz"));
        assertThat(location(again)).as("sent twice").isEqualTo(location(sent));

        var path = location(sent).replace("/submitted", "");
        assertThat(family.get(location(sent)).body()).contains("Send the papers that are missing");
        family.upload(
                path + "/papers/new", path + "/papers/new", Map.of("paper", "MILITARY_PROOF"), "a.pdf", Town.pdf());
        assertThat(family.get(path).body()).contains("Your place in line is");
        assertThat(family.get("/home").body()).contains("Your place in line is");

        var officer = town.people.district();
        var opst = officer.signedIn(port);
        assertThat(opst.get("/desk/inter?list=WAITING&sort=-received").body()).contains(path);
        assertThat(location(opst.submit(path + "/take-on", path + "/take-on", Map.of())))
                .isEqualTo(path);
        assertThat(opst.get(path).body())
                .as("what the office must judge")
                .contains("Birth date", "Special education (IEP)", "Section 504 plan", "Under an expulsion order");
        assertThat(family.get(path).body()).doesNotContain("Under an expulsion order");
        assertThat(opst.submit(path + "/approve", path + "/approve", Map.of()).statusCode())
                .as("not released yet")
                .isEqualTo(422);
        read(path, officer);
        opst.submit(path + "/await-release", path + "/await-release", Map.of());
        opst.submit(path + "/note-release", path + "/note-release", Map.of("yes", "yes"));
        opst.submit(path + "/await-school", path + "/await-school", Map.of());
        opst.submit(path + "/note-school", path + "/note-school", Map.of("yes", "yes"));
        opst.submit(path + "/approve", path + "/approve", Map.of("note", "Welcome to Harbor."));
        assertThat(family.get(path).body())
                .contains("Approved", "Welcome to Harbor.")
                .doesNotContain("Opened by staff");
        family.chooseLanguage("es");
        assertThat(family.get(path).body()).contains("Aprobada", "puede ir a");
    }

    @Test
    void every_step_of_the_office_has_its_page_in_both_languages() {
        var now = ZonedDateTime.now(clock);
        var filed = town.with(
                town.incoming(ana, child, InterTown.MILITARY, now), ana, org.openseat.rulebook.Paper.MILITARY_PROOF);
        town.submitted(filed, ana, now);
        var opst = town.people.district();
        office.takeOn(filed.id(), opst.who(), now);
        for (var language : new String[] {"en", "es"}) {
            var visitor = opst.signedIn(port);
            visitor.chooseLanguage(language);
            for (var step : new String[] {"ask", "await-release", "await-school", "approve", "deny"}) {
                var path = "/inter/" + filed.id() + "/" + step;
                assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(200);
            }
        }
        assertThat(family.get("/inter/" + filed.id() + "/withdraw").statusCode())
                .isEqualTo(200);
        assertThat(location(family.get("/inter/" + filed.id() + "/approve")))
                .as("no button of the family's")
                .isEqualTo("/inter/" + filed.id());
        assertThat(town.people
                        .family()
                        .signedIn(port)
                        .get("/inter/" + filed.id())
                        .statusCode())
                .isEqualTo(404);
    }

    /// D.3: an edit that comes while the draft is submitted is in the request, or the family is told that it is not.
    @Test
    void an_edit_that_comes_too_late_for_the_submission_is_shown_and_not_lost() {
        var draft = readyToSign();
        var check = family.get(draft + "/check");
        var other = ana.signedIn(port);
        var page = other.get(draft + "/reason");
        var key = java.util.UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));
        var answers = transaction.execute(_ -> {
            sql.sql("select id from case_draft where id = ? for update")
                    .param(key)
                    .query()
                    .singleRow();
            var sent = CompletableFuture.supplyAsync(
                    () -> family.submit(check, draft + "/check", Map.of("agreed", "yes", "name", "Ana Ruiz")),
                    Thread::startVirtualThread);
            soon().until(() -> waiting() == 1);
            var edited = CompletableFuture.supplyAsync(
                    () -> other.submit(
                            page, draft + "/reason", Map.of("reason", "MILITARY", "text", "A second thought.")),
                    Thread::startVirtualThread);
            soon().until(() -> waiting() == 2);
            return java.util.List.of(sent, edited);
        });
        assertThat(location(answers.getFirst().join())).endsWith("/submitted");
        var edited = answers.getLast().join();
        assertThat(edited.statusCode()).isEqualTo(409);
        assertThat(edited.body()).contains("A second thought.");
    }

    /// Looked at inside a transaction, which else would see the same moment again and again.
    private int waiting() {
        sql.sql("select pg_stat_clear_snapshot()").query().singleValue();
        return sql.sql("""
                select count(*) from pg_stat_activity
                 where datname = current_database() and wait_event_type = 'Lock' and query like '%case_draft%'""").query(Integer.class).single();
    }

    private String readyToSign() {
        var draft = begun("incoming");
        filled(draft, "year", Map.of("year", year(), "grade", "7"));
        filled(draft, "home", home());
        filled(draft, "schools", Map.of("district.in", "Costa Unified", "school.in", Town.HARBOR.value()));
        filled(draft, "reason", Map.of("reason", "MILITARY", "text", "We are stationed here."));
        filled(draft, "about", Map.of("onActiveDuty", "yes"));
        filled(draft, "parents", Map.of("name", "Ana Ruiz", "phone", "(805) 555-0142"));
        filled(draft, "child", Map.of("iep", "no", "plan504", "no", "expulsion", "no"));
        return draft;
    }

    private void read(String path, Resident officer) {
        var id = new CaseId(java.util.UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
        town.read(requests.find(id).orElseThrow().filed(), officer, ZonedDateTime.now(clock));
    }

    private String begun(String direction) {
        var terms = "/inter/new/" + child + "/" + direction;
        return location(family.submit(terms, terms, Map.of("agreed", "yes")));
    }

    private void filled(String draft, String part, Map<String, String> fields) {
        var page = draft + "/" + part;
        var sent = family.submit(page, page, fields);
        assertThat(sent.statusCode()).as(part + "\n" + sent.body()).isEqualTo(303);
    }

    private String year() {
        return org.openseat.district.SchoolYear.of(java.time.LocalDate.now(clock))
                .label();
    }

    private static Map<String, String> home() {
        var home = new HashMap<String, String>();
        home.put("street", "9 Bay Road");
        home.put("city", "Costa");
        home.put("zip", "93001");
        home.put("since.month", "8");
        home.put("since.day", "1");
        home.put("since.year", "2020");
        return home;
    }
}
