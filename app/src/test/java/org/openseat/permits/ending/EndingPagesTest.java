package org.openseat.permits.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;
import static org.openseat.permits.Town.HARBOR;
import static org.openseat.permits.Town.KESTREL;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Visitor;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/// The pages on which a school enrolls on a permit, ends it or sends it on, over HTTP.
@AppTest
class EndingPagesTest {

    private static final String EVIDENCE = "She left the bakery in October.";
    private static final Pattern PAPER = Pattern.compile("/permits/[0-9a-f-]+/evidence/[0-9a-f-]+");

    @Autowired
    Clock clock;

    @Value("${local.server.port}")
    int port;

    final Town town;
    Resident ana;
    Visitor school;
    String path;

    @Autowired
    EndingPagesTest(ApplicationContext app) {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
    }

    @BeforeEach
    void a_permit_was_granted() {
        ana = town.family();
        school = town.staff(HARBOR).signedIn(port);
        path = "/permits/" + town.granted(ana, town.packet(ana, town.child(ana), now()), now());
    }

    @Test
    void the_first_day_must_have_come_and_what_is_ticked_stands_in_the_case() {
        var page = path + "/enroll";
        assertThat(school.get(page).body()).contains("The permit code PEP stands in the reason field");
        var early = school.submit(page, page, day(now().toLocalDate().plusDays(1)));
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("This day has not come yet");

        var today = day(now().toLocalDate());
        assertThat(location(school.submit(page, page, today))).isEqualTo(path);
        assertThat(ana.signedIn(port).get(path).body()).contains("Attending on this permit", "permit code noted");
    }

    @Test
    void nothing_written_is_lost_and_a_paper_of_evidence_can_be_opened_by_the_family() {
        var page = path + "/end";
        var first = school.upload(page, page, Map.of("evidence", EVIDENCE), "notice.pdf", Town.pdf());
        assertThat(first.statusCode()).isEqualTo(422);
        assertThat(first.body())
                .contains("Choose how the permit ends", "Choose at least one reason", EVIDENCE, "notice.pdf");

        var wrong = school.upload(
                page,
                page,
                Map.of("evidence", EVIDENCE, "how", "REVOKED", "grounds", "CRITERIA_CHANGED"),
                "notes.txt",
                "words".getBytes(StandardCharsets.UTF_8));
        assertThat(wrong.statusCode()).as("not a photo and not a PDF").isEqualTo(422);

        assertThat(location(school.upload(
                        page,
                        page,
                        Map.of("evidence", EVIDENCE, "how", "REVOKED", "grounds", "CRITERIA_CHANGED"),
                        "",
                        new byte[0])))
                .isEqualTo(path);
        var family = ana.signedIn(port);
        var seen = family.get(path).body();
        assertThat(seen).contains("Why Harbor Middle School revoked the permit", EVIDENCE, "BUL-5347 §II.B.1.b");
        var paper = PAPER.matcher(seen).results().findFirst().orElseThrow().group();
        assertThat(family.get(paper).statusCode()).isEqualTo(200);
        assertThat(town.family().signedIn(port).get(paper).statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_comes_second_is_told_and_keeps_the_words() {
        var page = school.get(path + "/end");
        var colleague = town.staff(HARBOR).signedIn(port);
        var fields = Map.of("evidence", EVIDENCE, "how", "CANCELLED", "grounds", "ISSUED_IN_ERROR");
        assertThat(location(colleague.submit(path + "/end", path + "/end", fields)))
                .isEqualTo(path);

        var second = school.submit(page, path + "/end", fields);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Somebody else was faster", EVIDENCE);
    }

    @Test
    void the_school_of_residence_sends_a_home_outside_the_district_on() {
        var residence = town.staff(KESTREL).signedIn(port);
        var page = path + "/refer";
        assertThat(residence.submit(page, page, Map.of()).statusCode()).isEqualTo(422);
        assertThat(location(residence.submit(page, page, Map.of("finding", "The lease is for a home in Oxnard."))))
                .isEqualTo(path);

        var office = town.district().signedIn(port);
        assertThat(office.get("/desk?state=REFERRED").body()).contains(path);
        assertThat(office.get(path).body()).contains("The lease is for a home in Oxnard.");
        assertThat(location(school.get(path + "/end"))).as("an old link").isEqualTo(path);
    }

    private static Map<String, String> day(LocalDate day) {
        return Map.of(
                "since.month", String.valueOf(day.getMonthValue()),
                "since.day", String.valueOf(day.getDayOfMonth()),
                "since.year", String.valueOf(day.getYear()),
                "chores", "SIS_CODE");
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
