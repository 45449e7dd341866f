package org.openseat.permits.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;
import static org.openseat.permits.Town.HARBOR;
import static org.openseat.permits.Town.KESTREL;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.cases.CaseId;
import org.openseat.cases.people.Parent;
import org.openseat.permits.InTown;
import org.openseat.permits.Packet;
import org.openseat.permits.Packets;
import org.openseat.permits.PermitAnswers;
import org.openseat.permits.Town.Resident;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Who decides and is called as a parent in the packet says that it is not the own child; an account alone does not
/// show
/// it. (issue 10 A.6)
class NamesakeTest extends InTown {

    private static final Map<String, String> DENIAL =
            Map.of("grounds", "PAPERS_NOT_GENUINE", "explanation", "The letter is not theirs.");

    Resident ana;

    @Autowired
    NamesakeTest(ApplicationContext app) {
        super(app);
    }

    @BeforeEach
    void a_family() {
        ana = town.family();
    }

    @Test
    void somebody_with_a_parents_name_states_it_and_the_timeline_keeps_it() {
        // Staff of the town are called Kwame Boateng.
        var path = "/permits/" + submitted("KWAMÉ  Boateng");
        var school = town.staff(KESTREL).signedIn(port);
        assertThat(school.get(path + "/deny").body()).contains("This is not my own child");
        var silent = school.submit(path + "/deny", path + "/deny", DENIAL);
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("Say that this is not your own child");
        assertThat(school.get(path).body()).doesNotContain("stated that this is not their own child");

        var stated = new HashMap<>(DENIAL);
        stated.put("notOwn", "yes");
        assertThat(location(school.submit(path + "/deny", path + "/deny", stated)))
                .isEqualTo(path);
        assertThat(school.get(path).body()).contains("stated that this is not their own child");
    }

    @Test
    void at_a_release_and_an_approval_too() {
        var now = ZonedDateTime.now(clock);
        var permit = submitted("Kwame Boateng");
        var path = "/permits/" + permit;
        var kestrel = town.staff(KESTREL);
        town.readPapers(permit, kestrel, now);
        var school = kestrel.signedIn(port);
        var met = Map.of("met", "yes", "meeting", "On Monday.");
        assertThat(school.submit(path + "/release", path + "/release", met).statusCode())
                .isEqualTo(422);
        assertThat(location(school.submit(
                        path + "/release",
                        path + "/release",
                        Map.of("met", "yes", "meeting", "On Monday.", "notOwn", "yes"))))
                .isEqualTo(path);
        var harbor = town.staff(HARBOR).signedIn(port);
        var seats = Map.of("seats", "900");
        assertThat(harbor.submit(path + "/approve", path + "/approve", seats).statusCode())
                .isEqualTo(422);
        assertThat(location(
                        harbor.submit(path + "/approve", path + "/approve", Map.of("seats", "900", "notOwn", "yes"))))
                .isEqualTo(path);
    }

    @Test
    void nobody_else_is_asked() {
        var path = "/permits/" + submitted("Ana Ruiz");
        var school = town.staff(KESTREL).signedIn(port);
        assertThat(school.get(path + "/deny").body()).doesNotContain("This is not my own child");
        assertThat(location(school.submit(path + "/deny", path + "/deny", DENIAL)))
                .isEqualTo(path);
    }

    private CaseId submitted(String parent) {
        var now = ZonedDateTime.now(clock);
        return town.submit(ana, called(town.packet(ana, town.child(ana), now), parent), now);
    }

    private static Packet called(Packet plain, String name) {
        var a = plain.answers();
        var first = a.first();
        var answers = new PermitAnswers(
                a.child(),
                false,
                a.home(),
                a.livesThereSince(),
                null,
                a.reason(),
                false,
                false,
                false,
                new Parent(name, first.phone(), null, first.email(), first.work()),
                null,
                a.signature(),
                a.particulars());
        return Packets.answering(plain, answers);
    }
}
