package org.openseat.audit.everything;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.accounts.Visitor;
import org.openseat.audit.FamilyHasAsked;
import org.openseat.cases.CaseId;

/// One button gives a family everything about its child. (X17, issue 10 D.5)
class EverythingTest extends FamilyHasAsked {

    CaseId inter;

    @BeforeEach
    void and_for_a_permit_between_districts() {
        inter = inter();
        soon().untilAsserted(() -> assertThat(letters(permit) * letters(inter)).isPositive());
        town.district().signedIn(port).get("/permits/" + permit);
    }

    @Test
    void it_has_both_requests_with_papers_letters_what_happened_and_who_looked() throws Exception {
        var copy = copy(family.signedIn(port));

        var page = new String(copy.get("index.html"), StandardCharsets.UTF_8);
        assertThat(page).contains("Everything about Tomás Delgado", "Priya Raghunathan", "Permit office");
        for (var id : java.util.List.of(permit, inter)) {
            var number = sql.sql("select number from case_file where id = ?")
                    .param(id.value())
                    .query(String.class)
                    .single();
            assertThat(page).contains(number);
            assertThat(copy.keySet()).anyMatch(name -> name.startsWith("requests/" + number + "/letters/01-"));
            for (var paper : town.papersOf(id)) {
                assertThat(copy.keySet())
                        .anyMatch(name ->
                                name.startsWith("requests/" + number + "/papers/") && name.endsWith(paper.name()));
                assertThat(copy.values()).anyMatch(bytes -> bytes.length == paper.size());
            }
        }
        assertThat(page.lines().filter(line -> line.contains("href=\"requests/")))
                .isNotEmpty()
                .allMatch(line -> copy.containsKey(line.replaceAll(".*href=\"([^\"]+)\".*", "$1")));
        assertThat(new String(copy.get("data.json"), StandardCharsets.UTF_8))
                .contains("Pelican Street Bakery", "\"openings\"", "\"messages\"", "\"birth_date\"")
                .doesNotContain("guardian_email", "\"pin\"");
    }

    /// Two guardians of a child may have to stay unknown to each other. (issue 10 D.5)
    @Test
    void another_guardian_reads_the_request_and_not_how_to_find_who_filed_it() throws Exception {
        var father = town.family();
        sql.sql("insert into guardian_link (account, student, begun) values (?, ?, now())")
                .params(father.who().id().value(), child.value())
                .update();

        var files = copy(father.signedIn(port));
        assertThat(files.keySet()).containsExactlyInAnyOrder("index.html", "data.json");
        assertThat(new String(files.get("index.html"), StandardCharsets.UTF_8))
                .contains("Not in this copy", "ask the permit office: (805)", "Pay stub", "We have your request, ")
                .doesNotContain(
                        "href=\"requests/", town.papersOf(permit).getFirst().name());
        var his = new String(files.get("data.json"), StandardCharsets.UTF_8);
        assertThat(his)
                .contains("I work at a bakery near Harbor", "\"birthDate\"")
                .doesNotContain("555-0142", family.email(), "Pelican Street Bakery", "\"home\"", "\"signature\"")
                .doesNotContain(family.who().id().toString());
        assertThat(new String(copy(family.signedIn(port)).get("data.json"), StandardCharsets.UTF_8))
                .contains("555-0142", "Pelican Street Bakery", "\"signature\"");
    }

    @Test
    void a_paper_that_another_guardian_added_to_the_request_is_not_in_the_copy_either() throws Exception {
        var father = town.family();
        sql.sql("insert into guardian_link (account, student, begun, ended) values (?, ?, now(), now())")
                .params(father.who().id().value(), child.value())
                .update();
        var paper = town.papersOf(permit).getFirst();
        sql.sql("update document set sent_by = ?, name = 'his own.pdf' where id = ?")
                .params(father.who().id().value(), paper.id().value())
                .update();
        var hers = copy(family.signedIn(port));
        assertThat(hers.keySet())
                .noneMatch(name -> name.contains("his_own"))
                .anyMatch(name -> name.contains("/papers/"));
        assertThat(new String(hers.get("index.html"), StandardCharsets.UTF_8)).contains("Not in this copy");

        sql.sql("update document set sent_by = ? where id = ?")
                .params(town.district().who().id().value(), paper.id().value())
                .update();
        var scanned = copy(family.signedIn(port));
        assertThat(scanned.keySet()).as("keyed in by staff for her").anyMatch(name -> name.contains("his_own"));
        assertThat(new String(scanned.get("index.html"), StandardCharsets.UTF_8))
                .doesNotContain("Not in this copy");
    }

    @Test
    void it_speaks_the_familys_language() throws Exception {
        var browser = family.signedIn(port);
        browser.chooseLanguage("es");
        assertThat(new String(copy(browser).get("index.html"), StandardCharsets.UTF_8))
                .contains("lang=\"es\"", "Todo sobre Tomás Delgado", "Oficina de permisos");
    }

    @Test
    void a_parent_whom_an_order_keeps_out_gets_nothing_nor_does_anybody_else() {
        var browser = family.signedIn(port);
        assertThat(browser.get("/children/" + child).body()).contains("/children/" + child + "/everything.zip");
        sql.sql("""
                insert into court_order (id, account, student, reference, reason, entered, entered_by)
                values (gen_random_uuid(), :account, :child, '26-1', 'Order of the court', now(), :account)""")
                .param("account", family.who().id().value())
                .param("child", child.value())
                .update();
        for (var reader : new Visitor[] {
            browser, town.family().signedIn(port), town.district().signedIn(port)
        }) {
            assertThat(reader.get("/children/" + child + "/everything.zip").statusCode())
                    .isEqualTo(404);
        }
    }

    private int letters(CaseId id) {
        return sql.sql("select count(*) from letter where case_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private Map<String, byte[]> copy(Visitor browser) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/children/" + child + "/everything.zip"))
                .header(
                        "Cookie",
                        "openseat_session=" + browser.cookie("openseat_session") + "; openseat_language="
                                + browser.cookie("openseat_language"))
                .header("Accept-Language", "en")
                .build();
        HttpResponse<byte[]> answer;
        try (var client = HttpClient.newHttpClient()) {
            answer = client.send(request, BodyHandlers.ofByteArray());
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
