package org.openseat.interdistrict.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Visitor;
import org.openseat.accounts.sessions.Token;
import org.openseat.cases.link.SigningLink;
import org.openseat.cases.link.SigningLinks;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.AwaitingRelease;
import org.openseat.interdistrict.InterRequest.AwaitingSchool;
import org.openseat.interdistrict.InterRequest.UnderReview;
import org.openseat.interdistrict.InterTown;
import org.openseat.interdistrict.InterWorld;
import org.openseat.interdistrict.file.InterCases;
import org.openseat.interdistrict.office.OfficeDesk;
import org.openseat.interdistrict.school.SchoolDesk;
import org.openseat.permits.Town;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.inter.Release;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/// The two who speak besides the office: this district's school, by itself, and the other district's official, by link.
@AppTest
class SchoolAndOfficialTest {

    @Autowired
    Clock clock;

    @Autowired
    OfficeDesk office;

    @Autowired
    SchoolDesk schools;

    @Autowired
    OfficialDesk officials;

    @Autowired
    InterCases cases;

    @Autowired
    OfficialLinks links;

    @Value("${local.server.port}")
    int port;

    final InterWorld world;

    @Autowired
    SchoolAndOfficialTest(ApplicationContext app) {
        world = new InterWorld(app);
    }

    @Test
    void a_school_says_by_itself_whether_it_takes_the_child() {
        var filed = incoming();
        office.awaitSchool(filed.id(), world.opst.who(), now());
        var harbor = world.town.people.staff(Town.HARBOR).signedIn(port);
        var path = "/inter/" + filed.id() + "/school";

        assertThat(harbor.get("/desk/inter/school").body()).contains(path, "Waiting for your recommendation");
        var page = harbor.get(path);
        assertThat(page.body())
                .contains("Does your school take this student?", "Costa Unified")
                .doesNotContain("My day ends far from home.", "MILITARY_PROOF", "(805) 555-0142");
        assertThat(harbor.submit(page, path, Map.of()).statusCode()).isEqualTo(422);
        assertThat(location(harbor.submit(page, path, Map.of("takes", "yes", "note", "Room in grade 8."))))
                .isEqualTo("/desk/inter/school");
        assertThat(world.now(filed))
                .isInstanceOfSatisfying(
                        UnderReview.class,
                        at -> assertThat(at.yeses().accepted()).isEqualTo(Known.YES));
        assertThat(world.opst.signedIn(port).get("/inter/" + filed.id()).body())
                .contains("takes the student", "Kwame Boateng");
        assertThat(location(harbor.submit(page, path, Map.of("takes", "yes"))))
                .as("one's own second press")
                .isEqualTo(path);
        assertThat(harbor.submit(page, path, Map.of("takes", "no")).statusCode())
                .as("asked once")
                .isEqualTo(409);
    }

    @Test
    void a_school_of_residence_says_whether_it_lets_its_student_go_and_only_the_office_decides() {
        var filed = world.town.with(
                world.town.outgoing(world.ana, world.child(), InterTown.WORK, now()),
                world.ana,
                Paper.PAY_STUB,
                Paper.EMPLOYER_LETTER);
        world.town.submitted(filed, world.ana, now());
        var kestrel = world.town.people.staff(Town.KESTREL);
        var path = "/inter/" + filed.id() + "/school";
        var browser = kestrel.signedIn(port);
        browser.chooseLanguage("es");
        assertThat(browser.get(path).body()).contains("¿Está de acuerdo su escuela");
        assertThat(browser.submit(path, path, Map.of("letsGo", "no")).statusCode())
                .isEqualTo(303);
        assertThat(world.now(filed)).as("it stays in line").isInstanceOf(InterRequest.InQueue.class);
        assertThat(office.takeOn(filed.id(), kestrel.who(), now())).isEmpty();
        assertThat(browser.get("/inter/" + filed.id()).statusCode())
                .as("the whole case is not for schools")
                .isIn(403, 404);
    }

    @Test
    void another_school_knows_nothing_of_it_and_none_before_it_is_asked() {
        var filed = incoming();
        var path = "/inter/" + filed.id() + "/school";
        assertThat(world.town.people.staff(Town.HARBOR).signedIn(port).get(path).statusCode())
                .as("not asked yet")
                .isEqualTo(404);
        office.awaitSchool(filed.id(), world.opst.who(), now());
        var granary = world.town.people.staff(Town.GRANARY);
        assertThat(granary.signedIn(port).get(path).statusCode()).isEqualTo(404);
        assertThat(granary.signedIn(port).get("/desk/inter/school").body()).doesNotContain(path);
        assertThat(schools.recommend(filed.id(), true, null, granary.who(), now()))
                .isEmpty();
        assertThat(schools.recommend(filed.id(), true, null, world.ana.who(), now()))
                .isEmpty();
        assertThat(world.now(filed)).isInstanceOf(AwaitingSchool.class);
    }

    @Test
    void the_other_districts_official_releases_by_link_once() {
        var filed = incoming();
        var desk = world.opst.signedIn(port);
        var ask = "/inter/" + filed.id() + "/official";
        assertThat(desk.submit(ask, ask, Map.of("email", "nobody", "language", "en"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(location(desk.submit(ask, ask, Map.of("email", "lee@costa.example", "language", "en"))))
                .isEqualTo(ask);
        assertThat(world.now(filed)).isInstanceOf(AwaitingRelease.class);

        var link = links.of(filed.id());
        var official = new Visitor(port);
        var page = official.get(link);
        assertThat(page.body())
                .contains("Tomás Delgado", "Harbor Middle School", "Do you release")
                .doesNotContain("(805) 555-0142", "My day ends", "Calle de la Aduana", "Ana Ruiz");
        assertThat(official.submit(page, link, Map.of("releases", "yes")).statusCode())
                .as("unsigned")
                .isEqualTo(422);
        assertThat(location(official.submit(page, link, signed("yes")))).isEqualTo(link);
        assertThat(world.now(filed))
                .isInstanceOfSatisfying(
                        UnderReview.class,
                        at -> assertThat(at.yeses().release()).isEqualTo(Release.GIVEN));
        assertThat(official.get(link).body())
                .contains("Your answer is signed", "Jordan Lee, Director of Pupil Services");

        assertThat(official.submit(page, link, signed("no")).body())
                .as("replayed")
                .contains("Your answer is signed");
        assertThat(world.now(filed))
                .isInstanceOfSatisfying(
                        UnderReview.class,
                        at -> assertThat(at.yeses().release()).isEqualTo(Release.GIVEN));
        assertThat(world.ana.signedIn(port).get("/inter/" + filed.id()).body())
                .contains("Jordan Lee, Director of Pupil Services")
                .doesNotContain("lee@costa.example");
    }

    @Test
    void a_link_that_is_old_replaced_foreign_or_no_longer_needed_says_so() {
        var filed = incoming();
        var id = filed.id();
        officials.ask(id, "lee@costa.example", "es", world.opst.who(), now().minus(OfficialDesk.LIFETIME));
        var expired = links.of(id);
        var official = new Visitor(port);
        assertThat(official.get(expired).statusCode()).isEqualTo(410);
        assertThat(official.get(expired).body()).contains("Este enlace venció");
        assertThat(officials.sign(token(expired), answer(), now())).isInstanceOf(SigningLink.Expired.class);

        officials.ask(id, "lee@costa.example", "en", world.opst.who(), now());
        var link = links.of(id);
        assertThat(official.get(expired).body()).contains("Hay un enlace más nuevo");
        assertThat(official.get(link).statusCode()).isEqualTo(200);
        office.noteRelease(id, true, world.opst.who(), now());
        assertThat(official.get(link).body()).contains("Your signature is no longer needed");
        assertThat(officials.sign(token(link), answer(), now())).isInstanceOf(SigningLink.Closed.class);
        assertThat(official.get("/official/" + Token.fresh().value()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobody_but_the_office_sends_links_and_not_without_end() {
        var filed = incoming();
        assertThat(officials.ask(filed.id(), "lee@costa.example", "en", world.ana.who(), now()))
                .isEmpty();
        for (int mail = 0; mail < SigningLinks.MAILS_A_DAY; mail++) {
            assertThat(officials.ask(filed.id(), "lee" + mail + "@costa.example", "en", world.opst.who(), now()))
                    .contains(OfficialDesk.Asked.SENT);
        }
        assertThat(officials.ask(filed.id(), "more@costa.example", "en", world.opst.who(), now()))
                .contains(OfficialDesk.Asked.TOO_MANY);
        assertThat(officials.ask(
                        filed.id(), "more@costa.example", "en", world.opst.who(), now().plus(Duration.ofDays(2))))
                .contains(OfficialDesk.Asked.SENT);
    }

    private static Map<String, String> signed(String yes) {
        var fields = new HashMap<String, String>();
        fields.put("releases", yes);
        fields.put("name", "Jordan Lee");
        fields.put("title", "Director of Pupil Services");
        fields.put("agreed", "yes");
        return fields;
    }

    private OfficialAsking.Answer answer() {
        return new OfficialAsking.Answer(true, "Jordan Lee", "Director", now().toLocalDate(), null);
    }

    private static Token token(String link) {
        return new Token(link.substring(link.lastIndexOf('/') + 1));
    }

    private Filed incoming() {
        return world.takenOn(
                world.town.incoming(world.ana, world.child(), InterTown.MILITARY, now()), now(), Paper.MILITARY_PROOF);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
