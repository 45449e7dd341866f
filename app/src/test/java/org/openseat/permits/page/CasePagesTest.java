package org.openseat.permits.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;
import static org.openseat.permits.Town.HARBOR;
import static org.openseat.permits.Town.KESTREL;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Visitor;
import org.openseat.cases.CaseId;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/// The pages of a case as the family and the schools see them, over HTTP.
@AppTest
class CasePagesTest {

    private static final Map<String, String> MET =
            Map.of("note", "Well prepared.", "met", "yes", "meeting", "On Monday with Ms. Ito.");

    @Autowired
    Clock clock;

    @Value("${local.server.port}")
    int port;

    final Town town;
    Resident ana;
    Resident kestrel;
    Visitor family;
    Visitor school;
    CaseId permit;
    String path;

    @Autowired
    CasePagesTest(ApplicationContext app) {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
    }

    @BeforeEach
    void a_request_has_come_in() {
        ana = town.family();
        kestrel = town.staff(KESTREL);
        family = ana.signedIn(port);
        school = kestrel.signedIn(port);
        permit = town.submitted(ana, now());
        path = "/permits/" + permit;
    }

    @Test
    void the_school_reads_the_papers_releases_and_the_other_school_grants() {
        assertThat(school.get(path).body())
                .contains("Read every paper first.", "Pelican Street Bakery", "(805) 555-0142", "PAY_STUB.pdf");
        assertThat(school.submit(path + "/release", path + "/release", MET).statusCode())
                .as("unread papers")
                .isEqualTo(422);

        accept();
        var released = school.submit(path + "/release", path + "/release", MET);
        assertThat(location(released)).isEqualTo(path);
        assertThat(family.get(path).body()).contains("decides whether there is room", "Well prepared.");

        var harbor = town.staff(HARBOR).signedIn(port);
        assertThat(location(harbor.submit(path + "/approve", path + "/approve", Map.of("seats", "900"))))
                .isEqualTo(path);
        assertThat(family.get(path).body()).contains("Permit granted", "may go to Harbor Middle School");
        assertThat(family.get(path).body()).doesNotContain("Opened by staff");
    }

    @Test
    void pressed_twice_by_the_same_person_it_is_done_once_and_no_alarm() {
        accept();
        var page = school.get(path + "/release");
        school.submit(page, path + "/release", MET);
        assertThat(location(school.submit(page, path + "/release", MET))).isEqualTo(path);
    }

    @Test
    void whoever_comes_second_is_told_and_loses_nothing_they_wrote() {
        var page = school.get(path + "/deny");
        town.readPapers(permit, kestrel, now());
        var colleague = town.staff(KESTREL).signedIn(port);
        colleague.submit(path + "/release", path + "/release", MET);

        var second = school.submit(
                page, path + "/deny", Map.of("grounds", "PAPERS_NOT_GENUINE", "explanation", "Not the employer."));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Somebody else was faster", "Not the employer.");
    }

    @Test
    void S_I10_the_forbidden_ground_says_so_before_it_is_chosen() {
        assertThat(school.get(path + "/deny").body()).contains("The bulletin does not allow this reason");
        school.chooseLanguage("es");
        assertThat(school.get(path + "/deny").body()).contains("El boletín no permite este motivo");
    }

    @Test
    void S_I10_losing_a_student_is_refused_with_its_citation_and_the_words_stay() {
        var refused = school.submit(
                path + "/deny",
                path + "/deny",
                Map.of("grounds", "LOSES_ENROLLMENT", "explanation", "We need every student."));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("must not deny a permit because it would lose a student", "BUL-5347 §II.C.3")
                .contains("We need every student.");
    }

    @Test
    void a_denial_names_its_reason_its_rule_and_the_day_to_appeal() {
        var empty = school.submit(path + "/deny", path + "/deny", Map.of());
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Choose at least one reason", "Write a sentence or two for the family");

        school.submit(
                path + "/deny",
                path + "/deny",
                Map.of("grounds", "PAPERS_NOT_GENUINE", "explanation", "The letter is not theirs."));
        assertThat(family.get(path).body())
                .contains("Why Kestrel Middle School said no", "The letter is not theirs.", "unless you appeal");
        assertThat(family.get(path + "/deadline.ics").body()).contains("SUMMARY:Last day to appeal: permit ");
    }

    @Test
    void a_paper_that_will_not_do_is_sent_again_by_the_family() {
        var stub = town.papersOf(permit).getFirst();
        var review = path + "/papers/" + stub.id().value() + "/review";
        var seen = String.valueOf(stub.reviews());
        assertThat(school.submit(path, review, Map.of("accept", "no", "problem", "", "seen", seen))
                        .statusCode())
                .isEqualTo(422);
        school.get(path + "/papers/" + stub.id().value());
        assertThat(location(school.submit(path, review, Map.of("accept", "no", "problem", "TOO_OLD", "seen", seen))))
                .isEqualTo(path);
        assertThat(school.submit(path, review, Map.of("accept", "yes", "seen", seen))
                        .statusCode())
                .as("reviewed meanwhile")
                .isEqualTo(409);

        var add = path + "/papers/new/" + stub.kind();
        assertThat(family.get(path).body()).contains("Send a new paper", "It is too old.", add);
        assertThat(family.get("/home").body()).contains("Send a new paper");
        var nothing = family.upload(add, add, Map.of(), "", new byte[0]);
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Choose a photo or file first");
        assertThat(location(family.upload(add, add, Map.of(), "new stub.pdf", Town.pdf())))
                .isEqualTo(path);
        assertThat(family.get(path).body()).contains("new stub.pdf").doesNotContain("Send a new paper");
    }

    @Test
    void the_family_takes_its_request_back() {
        assertThat(location(family.submit(path + "/withdraw", path + "/withdraw", Map.of())))
                .isEqualTo(path);
        assertThat(family.get(path).body()).contains("Taken back");
        assertThat(location(school.get(path + "/release"))).isEqualTo(path);
        assertThat(family.get(path + "/deadline.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void papers_are_shown_safely_and_only_to_those_who_may_open_the_case() {
        var paper = path + "/papers/" + town.papersOf(permit).getFirst().id().value();
        var shown = school.get(paper);
        assertThat(shown.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("sandbox");
        assertThat(school.get(paper + "?download=1").headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .startsWith("attachment");

        for (var stranger : List.of(town.family(), town.staff(Town.GRANARY), town.staff(HARBOR))) {
            var browser = stranger.signedIn(port);
            for (var hidden : List.of(path, paper, path + "/deadline.ics")) {
                assertThat(browser.get(hidden).statusCode()).as(hidden).isEqualTo(404);
            }
        }
    }

    @Test
    void everything_is_said_in_spanish_too() {
        family.chooseLanguage("es");
        assertThat(family.get(path).body())
                .contains("Qué sigue", "Lo que dicen las reglas", "Talón de pago", "Recibimos la solicitud")
                .doesNotContain("What happens next");
        assertThat(family.get(path + "/submitted").body()).contains("Recibimos su solicitud");
    }

    private void accept() {
        for (var paper : town.papersOf(permit)) {
            var review = path + "/papers/" + paper.id().value() + "/review";
            school.get(path + "/papers/" + paper.id().value());
            assertThat(location(school.submit(
                            path, review, Map.of("accept", "yes", "seen", String.valueOf(paper.reviews())))))
                    .isEqualTo(path);
        }
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
