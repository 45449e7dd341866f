package org.openseat.permits.appeals.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;
import static org.openseat.permits.appeals.AppealCases.done;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Visitor;
import org.openseat.cases.CaseId;
import org.openseat.permits.Town;
import org.openseat.permits.appeals.AppealCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/// The pages of an appeal as the family, the schools and the Operations Administrator use them, over HTTP.
@AppTest
class AppealPagesTest {

    @Autowired
    ApplicationContext app;

    @Autowired
    Clock clock;

    @Value("${local.server.port}")
    int port;

    AppealCases cases;
    CaseId permit;
    String path;
    Visitor family;

    @BeforeEach
    void a_request_was_denied_today() {
        cases = new AppealCases(app);
        permit = cases.deniedByRequested(now());
        path = "/permits/" + permit;
        family = cases.ana.signedIn(port);
    }

    @Test
    void what_is_typed_is_kept_and_the_signed_appeal_is_confirmed_once() {
        assertThat(family.get(path).body()).contains(path + "/appeal");
        assertThat(family.get(path + "/appeal").body()).contains("must arrive here on or before", "right to stay");

        var half = family.submit(
                path + "/appeal/why", path + "/appeal/why", Map.of("why", "I work there.", "understanding", ""));
        assertThat(half.statusCode()).isEqualTo(422);
        assertThat(half.body()).contains("Write how you understand the reason for the no", "I work there.");
        assertThat(family.get(path + "/appeal/why").body()).contains("I work there.");
        assertThat(location(family.get(path + "/appeal/check"))).isEqualTo(path + "/appeal/why");

        write();
        var check = family.get(path + "/appeal/check");
        assertThat(check.body())
                .contains("I work there.", "You think I do not.", "Kestrel Middle School", "Pelican Street Bakery");
        var unsigned = family.submit(check, path + "/appeal/check", Map.of("name", ""));
        assertThat(unsigned.statusCode()).isEqualTo(422);
        assertThat(location(sign(check))).isEqualTo(path + "/appeal/filed");
        assertThat(location(sign(check))).as("pressed twice").isEqualTo(path + "/appeal/filed");

        var filed = family.get(path + "/appeal/filed").body();
        assertThat(filed).contains("We have your appeal", "Another administrator of Harbor Middle School answers");
        assertThat(filed).contains("How we counted this date", "deadline.ics");
        assertThat(family.get(path + "/deadline.ics").body()).contains("SUMMARY:Answer to the appeal expected");
        assertThat(location(family.get(path + "/appeal/why"))).isEqualTo(path + "/appeal/filed");
    }

    @Test
    void papers_are_the_familys_own_until_the_appeal_is_sent() {
        family.upload(path + "/appeal/papers", path + "/appeal/papers", Map.of(), "note.pdf", Town.pdf());
        var page = family.get(path + "/appeal/papers").body();
        assertThat(page).contains("note.pdf");
        var paper = page.replaceAll("(?s).*href=\"(" + path + "/appeal/papers/[0-9a-f-]+)\".*", "$1");
        assertThat(family.get(paper).statusCode()).isEqualTo(200);
        var school = cases.harborToo.signedIn(port);
        assertThat(school.get(paper).statusCode()).isEqualTo(404);
        assertThat(school.get(path).body()).doesNotContain("note.pdf");

        write();
        sign(family.get(path + "/appeal/check"));
        assertThat(school.get(paper).statusCode()).isEqualTo(200);
        assertThat(school.get(path).body()).contains("note.pdf");
        assertThat(cases.town.family().signedIn(port).get(paper).statusCode()).isEqualTo(404);
    }

    @Test
    void who_said_no_reads_why_they_may_not_answer_and_the_colleague_answers() {
        done(cases.appeal(permit, now()));
        var denier = cases.harbor.signedIn(port);
        assertThat(denier.get(path).body())
                .contains("Somebody else must answer this appeal", "You took part in the decision")
                .doesNotContain("/grant-appeal\"");
        assertThat(location(denier.get(path + "/deny-appeal"))).isEqualTo(path);
        var forced = denier.submit(path, path + "/deny-appeal", Map.of("words", "Still no."));
        assertThat(forced.statusCode()).isEqualTo(422);
        assertThat(forced.body()).contains("You took part in the decision", "Still no.");

        var colleague = cases.harborToo.signedIn(port);
        assertThat(colleague.get("/desk").body()).contains(path);
        var page = colleague.get(path + "/deny-appeal");
        assertThat(page.body())
                .contains("I do work there in person.", "What the rules said on", "Today’s rules were not asked")
                .contains("The letter is not from the bakery.", "has the right to stay");
        assertThat(colleague
                        .submit(page, path + "/deny-appeal", Map.of("words", ""))
                        .statusCode())
                .isEqualTo(422);
        assertThat(location(colleague.submit(page, path + "/deny-appeal", Map.of("words", "It is not."))))
                .isEqualTo(path);
        assertThat(family.get(path).body())
                .contains("Why Harbor Middle School denied the appeal", "It is not.", path + "/escalate");
    }

    @Test
    void two_administrators_have_it_open_and_the_second_loses_nothing() {
        done(cases.appeal(permit, now()));
        var first = cases.harborToo.signedIn(port);
        var second = cases.town.staff(Town.HARBOR).signedIn(port);
        var open = second.get(path + "/deny-appeal");
        first.submit(path + "/grant-appeal", path + "/grant-appeal", Map.of("words", "Welcome."));

        var late = second.submit(open, path + "/deny-appeal", Map.of("words", "I would say no."));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody else was faster", "I would say no.");
    }

    @Test
    void the_school_asks_and_the_family_answers_in_words_and_papers() {
        done(cases.appeal(permit, now()));
        var school = cases.harborToo.signedIn(port);
        assertThat(location(school.submit(path + "/ask-more", path + "/ask-more", Map.of("words", "Since when?"))))
                .isEqualTo(path);
        assertThat(family.get(path).body()).contains("The school asks you for more", "Since when?", path + "/more");

        var empty = family.upload(path + "/more", path + "/more", Map.of("words", ""), "", new byte[0]);
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Write an answer or add a paper");
        var kept = family.upload(
                path + "/more", path + "/more", Map.of("words", "Since", "keep", "yes"), "a.pdf", Town.pdf());
        assertThat(location(kept)).isEqualTo(path + "/more");
        assertThat(family.get(path + "/more").body()).contains("Since", "a.pdf");
        assertThat(school.get(path).body()).doesNotContain("a.pdf");
        assertThat(location(
                        family.upload(path + "/more", path + "/more", Map.of("words", "Since May."), "", new byte[0])))
                .isEqualTo(path);
        assertThat(school.get(path).body()).contains("The family answered the school on", "Since May.", "a.pdf");
        assertThat(location(family.get(path + "/more"))).isEqualTo(path);
    }

    @Test
    void the_operations_administrator_has_it_on_the_desk_and_speaks_the_last_word() {
        done(cases.appeal(permit, now()));
        done(cases.deny(permit, cases.harborToo, "No.", now()));
        var operations = cases.operations.signedIn(port);
        assertThat(operations.get("/desk").body()).contains("Appeals").doesNotContain(path);

        assertThat(family.get(path + "/appeal/why").body())
                .as("begins with the first")
                .contains("I do work there in person.");
        sign(family.get(path + "/appeal/check"));
        assertThat(family.get(path + "/appeal/filed").body()).contains("The district has your appeal");

        assertThat(operations.get("/desk").body()).contains(path);
        operations.submit(path + "/grant-appeal", path + "/grant-appeal", Map.of("words", ""));
        assertThat(family.get(path).body()).contains("Permit granted");
        assertThat(operations.get("/desk?list=DECIDED").body()).contains(path);
        assertThat(family.get(path + "/appeal/filed").body()).contains("The district has your appeal");
    }

    @Test
    void everything_is_said_in_spanish_too() {
        family.chooseLanguage("es");
        assertThat(family.get(path + "/appeal").body()).contains("El derecho a quedarse");
        write();
        sign(family.get(path + "/appeal/check"));
        assertThat(family.get(path + "/appeal/filed").body()).contains("Recibimos su apelación");
        assertThat(family.get(path).body()).contains("La familia apeló el");
    }

    private void write() {
        family.submit(
                path + "/appeal/why",
                path + "/appeal/why",
                Map.of("why", "I work there.", "understanding", "You think I do not."));
        var facts = new HashMap<>(Map.of("childCare", "no", "accepted", "no", "otherSchools", "", "plan", ""));
        family.submit(path + "/appeal/facts", path + "/appeal/facts", facts);
    }

    private java.net.http.HttpResponse<String> sign(java.net.http.HttpResponse<String> check) {
        return family.submit(
                check, path + "/appeal/check", Map.of("name", "Ana Ruiz", "explanation", "yes", "sheet", "yes"));
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
