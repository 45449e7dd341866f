package org.openseat.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openseat.Soon;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.permits.Town;

/// Every opening of a child's file, paper or letter by staff is noted, and its family reads it. (issue 10 D.5)
class OpeningsTest extends FamilyHasAsked {

    /// Pages for staff whose address names nobody: lists, one's own things, the district's own. A list shows lines
    /// of many children and opens none of them.
    private static final List<String> OF_NOBODY = List.of(
            "/desk",
            "/desk/calendar",
            "/desk/calls",
            "/desk/choices/corrections",
            "/desk/choices/paper",
            "/desk/choices/points",
            "/desk/choices/windows",
            "/desk/court-orders",
            "/desk/export.csv",
            "/desk/lottery",
            "/desk/what-if",
            "/desk/inter",
            "/desk/inter/meanwhile",
            "/desk/inter/school",
            "/desk/linking",
            "/desk/lost-phone",
            "/desk/next",
            "/desk/overrides",
            "/desk/pack",
            "/desk/programs",
            "/desk/permits",
            "/permits/paper",
            "/desk/retention",
            "/desk/retention/hold",
            "/desk/verification",
            "/duties",
            "/duties/reach",
            "/duties/reminder.pdf",
            "/messages",
            "/profile",
            "/profile/second-step",
            "/profile/second-step/set-up",
            "/profile/sessions",
            "/profile/stay",
            "/reports",
            "/seats");

    /// As the answers of the made-up requests call the child.
    private static final String CHILD = "Tomás Delgado";

    @Test
    void every_staff_page_names_whom_it_shows_or_shows_nobody() throws IOException {
        assertThat(pages().filter(page -> !page.contains("{"))).containsExactlyInAnyOrderElementsOf(OF_NOBODY);
    }

    /// Whatever page it is, in whatever room: where the child's name or a file of it comes back, it has been noted.
    @Test
    void every_page_that_shows_staff_a_child_notes_it() throws IOException {
        var inter = inter();
        var staff = List.of(
                town.staff(Town.KESTREL),
                town.staff(Town.HARBOR),
                town.district(),
                town.operations(),
                town.specialEducation());
        var shown = new ArrayList<String>();
        for (var reader : staff) {
            var browser = reader.signedIn(port);
            for (var page : pages().filter(each -> each.contains("{")).toList()) {
                for (var path : filled(page, page.startsWith("/inter") ? inter : permit)) {
                    var before = noted(reader.who().id(), path);
                    var answer = browser.get(path);
                    if (answer.statusCode() == 200 && (answer.body().contains(CHILD) || !isPage(answer.body()))) {
                        shown.add(page);
                        assertThat(noted(reader.who().id(), path))
                                .as("openings noted for %s", page)
                                .isEqualTo(before + 1);
                    }
                }
            }
        }
        assertThat(shown.stream().distinct())
                .contains("/permits/{id}", "/permits/{id}/papers/{document}", "/letters/{id}", "/letters/{id}.pdf")
                .contains("/permits/{id}/deny", "/inter/{id}", "/inter/{id}/{step}")
                .contains("/inter/{id}/papers/{document}", "/permits/{id}/deadline.ics")
                .hasSizeGreaterThan(14);
    }

    @Test
    void the_family_reads_who_opened_what_with_role_and_office_in_its_language() {
        var paper = town.papersOf(permit).getFirst().id().value();
        town.staff(Town.KESTREL).signedIn(port).get("/permits/" + permit);
        town.district().signedIn(port).get("/permits/" + permit + "/papers/" + paper);
        var home = family.signedIn(port);

        assertThat(home.get("/children/" + child).body()).contains("/children/" + child + "/openings");
        assertThat(home.get("/children/" + child + "/openings").body())
                .contains("Kwame Boateng", "Kestrel Middle School", "Request ")
                .contains("Priya Raghunathan", "Permit office", "A paper of request")
                .containsPattern("A paper of request [\\w-]+: an? \\w+");
        home.chooseLanguage("es");
        assertThat(home.get("/children/" + child + "/openings").body())
                .contains("Quién ha visto", "Oficina de permisos", "Un documento de la solicitud");
    }

    @Test
    void nobody_but_who_may_act_for_the_child_reads_it() {
        town.district().signedIn(port).get("/permits/" + permit);
        var page = "/children/" + child + "/openings";
        assertThat(town.family().signedIn(port).get(page).statusCode()).isEqualTo(404);
        assertThat(town.district().signedIn(port).get(page).statusCode()).isEqualTo(404);
        var his = family.signedIn(port);
        assertThat(his.get(page).statusCode()).isEqualTo(200);
        sql.sql("""
                insert into court_order (id, account, student, reference, reason, entered, entered_by)
                values (gen_random_uuid(), :account, :child, '26-1', 'Order of the court', now(), :account)""")
                .param("account", family.who().id().value())
                .param("child", child.value())
                .update();
        assertThat(his.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void what_a_family_opens_and_what_staff_may_not_open_is_not_noted() {
        family.signedIn(port).get("/permits/" + permit);
        var stranger = town.staff(Town.GRANARY);
        assertThat(stranger.signedIn(port).get("/permits/" + permit).statusCode())
                .isEqualTo(404);

        assertThat(sql.sql("select count(*) from opening where student = :child")
                        .param("child", child.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /// A form that is not right yet is answered by the address of a kept page, which names nobody.
    @Test
    void a_form_sent_back_with_its_errors_is_noted_as_the_page_it_shows() {
        var office = town.staff(Town.KESTREL);
        var browser = office.signedIn(port);
        var page = "/permits/" + permit + "/deny";
        var answer = browser.submit("/profile", page, Map.of());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(CHILD);
        assertThat(noted(office.who().id(), page)).isEqualTo(1);

        var paper = "/permits/" + permit + "/papers/"
                + town.papersOf(permit).getFirst().id().value() + "/review";
        var unsaid = Map.of("seen", "0", "accept", "no");
        assertThat(browser.submit("/profile", paper, unsaid).body()).contains(CHILD);
        assertThat(noted(office.who().id(), paper)).isEqualTo(1);

        var nothing = "/permits/" + permit + "/papers/" + UUID.randomUUID() + "/review";
        assertThat(browser.submit("/profile", nothing, unsaid).statusCode()).isEqualTo(404);
    }

    /// Keys are read as controllers read them: in capitals, and with zeros left out.
    @Test
    void no_way_of_writing_an_address_goes_unnoticed() {
        var office = town.district();
        var browser = office.signedIn(port);
        var capitals = "/permits/" + permit.toString().toUpperCase(java.util.Locale.ROOT);
        var encoded = "/permits/%" + Integer.toHexString(permit.toString().charAt(0))
                + permit.toString().substring(1);
        for (var path : List.of(capitals, encoded)) {
            assertThat(browser.get(path).statusCode()).as(path).isEqualTo(200);
            assertThat(noted(office.who().id(), path)).as(path).isEqualTo(1);
        }
    }

    /// The addresses that a row stands for, with the keys of the made-up request.
    private List<String> filled(String page, CaseId id) {
        var whole = page.replaceAll("\\{(id|request|caseId)}", page.startsWith("/letters") ? "{letter}" : "" + id);
        return Stream.of(whole)
                .flatMap(path -> each(path, "{letter}", letters()))
                .flatMap(path -> each(path, "{document}", documents(id)))
                .flatMap(path -> each(path, "{step}", List.of("approve", "deny", "note-complete", "take-on", "ask")))
                .filter(path -> !path.contains("{"))
                .toList();
    }

    private static Stream<String> each(String path, String name, List<String> keys) {
        return path.contains(name) ? keys.stream().map(key -> path.replace(name, key)) : Stream.of(path);
    }

    private List<String> letters() {
        Soon.soon()
                .untilAsserted(() -> assertThat(location(family.signedIn(port).get("/permits/" + permit + "/receipt")))
                        .contains("/letters/"));
        return sql
                .sql("select id from letter where case_id = :id")
                .param("id", permit.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(UUID::toString)
                .toList();
    }

    private List<String> documents(CaseId id) {
        return town.papersOf(id).stream()
                .map(paper -> paper.id().value().toString())
                .toList();
    }

    private int noted(AccountId actor, String page) {
        return sql.sql("select count(*) from opening where actor = :actor and page = :page")
                .params(Map.of("actor", actor.value(), "page", page))
                .query(Integer.class)
                .single();
    }

    private static boolean isPage(String body) {
        return body.startsWith("<!doctype html>") || body.startsWith("<!DOCTYPE html>");
    }

    /// What staff, and not everybody, may get.
    private static Stream<String> pages() throws IOException {
        try (InputStream rows = Objects.requireNonNull(AccountId.class.getResourceAsStream("access.csv"))) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.startsWith("GET,/"))
                            .map(line -> line.split(","))
                            .filter(row -> row[2].equals("no")
                                    && List.of(row).subList(4, 9).contains("yes"))
                            .map(row -> row[1])
                            .toList()
                            .stream();
        }
    }
}
