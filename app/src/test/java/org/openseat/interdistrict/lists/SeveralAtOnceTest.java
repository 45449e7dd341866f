package org.openseat.interdistrict.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.cases.Outcome;
import org.openseat.cases.people.Child;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterAnswers;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.InQueue;
import org.openseat.interdistrict.InterRequest.InfoRequested;
import org.openseat.interdistrict.InterRequest.UnderReview;
import org.openseat.interdistrict.InterRequest.Withdrawn;
import org.openseat.interdistrict.InterTown;
import org.openseat.interdistrict.InterWorld;
import org.openseat.interdistrict.file.InterCases;
import org.openseat.interdistrict.office.OfficeDesk;
import org.openseat.interdistrict.samechild.JoinDesk;
import org.openseat.permits.Town.Resident;
import org.openseat.rulebook.Paper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/// The office works on several requests at once, writes notes for itself, and makes one of two for the same child.
@AppTest
class SeveralAtOnceTest {

    private static final ZonedDateTime MARCH_2 = InterTown.at("2026-03-02T10:30");

    @Autowired
    OfficeDesk office;

    @Autowired
    JoinDesk join;

    @Autowired
    InterCases cases;

    @Value("${local.server.port}")
    int port;

    final InterWorld world;

    @Autowired
    SeveralAtOnceTest(ApplicationContext app) {
        world = new InterWorld(app);
    }

    @Test
    void several_are_taken_on_asked_for_the_same_paper_and_what_is_elsewhere_stays() {
        var first = queued(world.ana);
        var second = queued(world.ana);
        var desk = world.opst.signedIn(port);
        assertThat(location(desk.submit("/desk/inter", "/desk/inter/batch", Map.of("what", "mine"))))
                .endsWith("problem=none");
        assertThat(desk.get("/desk/inter?part=waiting&problem=none").body()).contains("Check at least one");
        assertThat(batch(desk, first, "mine", Map.of())).endsWith("done=1&left=0");
        assertThat(at(first, world.ana))
                .isInstanceOfSatisfying(
                        UnderReview.class,
                        at -> assertThat(at.by().by())
                                .isEqualTo(world.opst.who().id()));
        assertThat(batch(desk, second, "ask", Map.of("paper", "MILITARY_PROOF", "message", "The newest orders.")))
                .as("nobody has taken it on")
                .endsWith("done=0&left=1");
        assertThat(at(second, world.ana)).isInstanceOf(InQueue.class);
        assertThat(batch(desk, first, "ask", Map.of("paper", "MILITARY_PROOF", "message", "")))
                .endsWith("problem=ask");
        assertThat(batch(desk, first, "ask", Map.of("paper", "MILITARY_PROOF", "message", "The newest orders.")))
                .endsWith("done=1&left=0");
        assertThat(at(first, world.ana)).isInstanceOf(InfoRequested.class);
        desk.chooseLanguage("es");
        assertThat(desk.get("/desk/inter?part=working&done=1&left=2").body()).contains("1 solicitud hecha", "2 quedan");
        assertThat(world.ana.signedIn(port).post("/desk/inter/batch", Map.of()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_request_goes_from_hand_to_hand_and_notes_stay_in_the_office() {
        var filed = queued(world.ana);
        office.takeOn(filed.id(), world.opst.who(), MARCH_2);
        var colleague = world.town.people.district();
        assertThat(office.give(filed.id(), colleague.who().id().value().toString(), colleague.who(), MARCH_2))
                .get()
                .isInstanceOf(Outcome.Done.class);
        assertThat(office.give(filed.id(), world.ana.who().id().value().toString(), world.opst.who(), MARCH_2))
                .as("a family is no colleague")
                .isEmpty();
        assertThat(at(filed, world.ana))
                .isInstanceOfSatisfying(
                        UnderReview.class,
                        at -> assertThat(at.by().by()).isEqualTo(colleague.who().id()));

        var desk = world.opst.signedIn(port);
        var path = "/inter/" + filed.id();
        desk.submit(path, path + "/note", Map.of("note", "Call the mother after six."));
        assertThat(desk.get(path).body()).contains("Call the mother after six.");
        assertThat(world.ana.signedIn(port).get(path).body()).doesNotContain("Call the mother", "Given to");
        assertThat(office.note(filed.id(), "Mine.", world.ana.who(), MARCH_2)).isFalse();
    }

    @Test
    void two_requests_for_one_child_become_one_and_the_other_number_leads_to_it() {
        var ben = world.town.people.family();
        var last = UUID.randomUUID().toString();
        var stays = queued(world.ana, "Tomás " + last);
        var gone = queued(ben, "TOMA\u0301S\u00A0" + last.toUpperCase(Locale.ROOT));
        var path = "/inter/" + stays.id();
        var desk = world.opst.signedIn(port);
        assertThat(desk.get(path).body())
                .contains("The same child", gone.number().value());
        assertThat(location(desk.submit(
                        path, path + "/join", Map.of("other", gone.id().toString()))))
                .isEqualTo(path);

        assertThat(at(gone, ben)).isInstanceOf(Withdrawn.class);
        assertThat(at(stays, world.ana)).isInstanceOf(InQueue.class);
        assertThat(ben.signedIn(port).get("/inter/" + gone.id()).body())
                .contains("This request goes on under number " + stays.number().value())
                .doesNotContain(path + "\"");
        assertThat(ben.signedIn(port).get(path).statusCode())
                .as("a name and a birth date open nobody's case")
                .isEqualTo(404);
        assertThat(desk.get(path).body()).contains("was joined into this one");
        assertThat(join.join(stays.id(), gone.id(), world.opst.who(), MARCH_2))
                .as("once")
                .get()
                .isInstanceOf(Outcome.Overtaken.class);
    }

    @Test
    void different_children_are_never_joined_and_nobody_but_the_office_joins() {
        var one = queued(world.ana);
        var other = world.town.with(
                world.town.incoming(world.ana, world.town.people.child(world.ana), InterTown.MILITARY, MARCH_2),
                world.ana,
                Paper.MILITARY_PROOF);
        world.town.submitted(other, world.ana, MARCH_2);
        assertThat(join.join(one.id(), other.id(), world.opst.who(), MARCH_2))
                .as("another direction")
                .get()
                .isInstanceOf(Outcome.Overtaken.class);
        assertThat(join.join(one.id(), queued(world.ana).id(), world.ana.who(), MARCH_2))
                .isEmpty();
    }

    private String batch(org.openseat.accounts.Visitor desk, Filed filed, String what, Map<String, String> more) {
        var fields = new java.util.HashMap<>(more);
        fields.put("what", what);
        fields.put("chosen", filed.id().toString());
        return location(desk.submit("/desk/inter", "/desk/inter/batch", fields));
    }

    private Filed queued(Resident family) {
        return queued(family, "Tomás " + UUID.randomUUID());
    }

    /// The list of twins is short, and other tests have children too.
    private Filed queued(Resident family, String name) {
        var filed = world.town.with(
                named(
                        world.town.outgoing(family, world.town.people.child(family, name), InterTown.MILITARY, MARCH_2),
                        name),
                family,
                Paper.MILITARY_PROOF);
        world.town.submitted(filed, family, MARCH_2);
        return filed;
    }

    private static Filed named(Filed like, String name) {
        var was = like.answers();
        return new Filed(
                like.id(),
                like.number(),
                like.student(),
                like.filedBy(),
                like.direction(),
                like.year(),
                like.grade(),
                like.school(),
                new InterAnswers(
                        new Child(name, was.child().birthDate(), null),
                        was.home(),
                        was.livesThereSince(),
                        was.otherDistrict(),
                        was.otherSchool(),
                        was.currentGrade(),
                        was.about(),
                        was.reason(),
                        was.specialEducation(),
                        was.section504(),
                        was.expulsion(),
                        was.first(),
                        was.second(),
                        was.signature()),
                like.submittedAt());
    }

    private InterRequest at(Filed filed, Resident family) {
        return cases.open(filed.id(), family.who(), MARCH_2).orElseThrow().request();
    }
}
