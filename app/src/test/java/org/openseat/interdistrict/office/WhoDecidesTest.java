package org.openseat.interdistrict.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.interdistrict.InterTown.at;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.Soon;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.Outcome;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterRequest.AppealDeniedFinal;
import org.openseat.interdistrict.InterRequest.DistrictAppeal;
import org.openseat.interdistrict.InterRequest.InQueue;
import org.openseat.interdistrict.InterTown;
import org.openseat.interdistrict.InterWorld;
import org.openseat.interdistrict.appeals.AppealDesk;
import org.openseat.permits.Town.Resident;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.inter.InterDenialGround;
import org.openseat.rulebook.inter.OthersDecideAppeal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who may not decide: somebody of the office whose own child it is, and whoever said no before. (R-APL-1)
@AppTest
class WhoDecidesTest {

    private static final ZonedDateTime MARCH_2 = at("2026-03-02T10:30");

    @Autowired
    OfficeDesk office;

    @Autowired
    AppealDesk appeals;

    @Autowired
    JdbcClient sql;

    @Value("${local.server.port}")
    int port;

    final InterWorld world;

    @Autowired
    WhoDecidesTest(ApplicationContext app) {
        world = new InterWorld(app);
    }

    @Test
    void nobody_of_the_office_acts_in_the_case_of_their_own_child() {
        var ana = world.ana.who();
        var filed = world.town.with(world.outgoing(InterTown.MILITARY, MARCH_2), world.ana, Paper.MILITARY_PROOF);
        world.town.submitted(filed, world.ana, MARCH_2);
        var both = new SignedIn(
                ana.id(), ana.displayName(), "Officer", "en", Set.of(Role.FAMILY, Role.DISTRICT), Set.of());
        assertThat(office.takeOn(filed.id(), both, MARCH_2)).isEmpty();
        assertThat(world.now(filed)).isInstanceOf(InQueue.class);
        assertThat(office.takeOn(filed.id(), world.opst.who(), MARCH_2)).get().isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_parent_who_works_in_the_office_reads_the_case_as_a_parent() {
        var filed = world.town.with(world.outgoing(InterTown.MILITARY, MARCH_2), world.ana, Paper.MILITARY_PROOF);
        world.town.submitted(filed, world.ana, MARCH_2);
        sql.sql("update account set roles = '{FAMILY,DISTRICT}' where id = ?")
                .param(world.ana.who().id().value())
                .update();
        var page = world.ana.signedIn(port).get("/inter/" + filed.id());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Your place in line").doesNotContain("Take it on");
    }

    /// The office may say no twice: who said the first no sits on no committee either.
    @Test
    void whoever_said_no_does_not_decide_the_appeal() {
        var filed = world.denied(at("2026-05-04T09:00"));
        office.reopen(filed.id(), "A paper was overlooked.", world.opst.who(), at("2026-05-04T10:00"));
        var second = world.town.people.district();
        office.takeOn(filed.id(), second.who(), at("2026-05-04T11:00"));
        office.deny(
                filed.id(), Set.of(InterDenialGround.PAPERS_NOT_GENUINE), "No.", second.who(), at("2026-05-05T09:00"));
        appeals.appeal(filed.id(), "Please look again.", world.ana.who(), at("2026-05-06T09:00"));
        assertThat(world.now(filed)).isInstanceOf(DistrictAppeal.class);
        for (var saidNo : List.of(world.opst, second)) {
            refuses(
                    filed,
                    new SignedIn(
                            saidNo.who().id(),
                            "Both",
                            "Officer",
                            "en",
                            Set.of(Role.DISTRICT, Role.COMMITTEE),
                            Set.of()));
        }
    }

    private void refuses(Filed filed, SignedIn saidNo) {
        var day = at("2026-05-20T09:00");
        assertThat(appeals.deny(filed.id(), "Still no.", saidNo, day))
                .get()
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        no -> assertThat(no.why().reasons())
                                .containsExactly(Told.of(new OthersDecideAppeal.SaidNoBefore())));
        assertThat(appeals.grant(filed.id(), "Yes.", saidNo, day)).get().isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void the_appeals_committee_decides_the_appeal_and_nobody_of_the_office() {
        var filed = world.denied(at("2026-05-04T09:00"));
        var path = "/inter/" + filed.id();
        var committee = world.committee.signedIn(port);
        assertThat(committee.get(path).statusCode()).as("not appealed").isEqualTo(404);
        appeals.appeal(filed.id(), "Please look again.", world.ana.who(), at("2026-05-06T09:00"));
        var day = at("2026-05-20T09:00");
        for (var other : List.of(world.town.people.district(), world.town.people.operations(), world.ana)) {
            assertThat(appeals.grant(filed.id(), "Yes.", other.who(), day)).isEmpty();
            assertThat(appeals.deny(filed.id(), "No.", other.who(), day)).isEmpty();
        }
        assertThat(world.opst.signedIn(port).get(path).body()).doesNotContain(path + "/deny-appeal");
        assertThat(committee.get(path).body())
                .contains("Decide the appeal", path + "/deny-appeal", path + "/grant-appeal")
                .doesNotContain(path + "/official", path + "/note\"", "/review\"");
        assertThat(committee.get("/desk/inter").body()).contains("Appeals to decide", path);
        assertThat(committee.get("/permits/" + filed.id()).statusCode()).isEqualTo(404);
        Soon.soon().untilAsserted(() -> assertThat(mailed(world.committee)).isEqualTo(1));

        assertThat(appeals.deny(filed.id(), "The committee agrees.", world.committee.who(), day))
                .get()
                .isInstanceOf(Outcome.Done.class);
        assertThat(world.now(filed)).isInstanceOf(AppealDeniedFinal.class);
        assertThat(committee.get("/desk/inter?list=ANSWERED").body()).contains(path);
    }

    @Test
    void nobody_on_the_committee_decides_for_their_own_child() {
        var filed = world.denied(at("2026-05-04T09:00"));
        appeals.appeal(filed.id(), "Please look again.", world.ana.who(), at("2026-05-06T09:00"));
        var both = new SignedIn(
                world.ana.who().id(), "Ana Ruiz", "Member", "en", Set.of(Role.FAMILY, Role.COMMITTEE), Set.of());
        assertThat(appeals.grant(filed.id(), "Yes.", both, at("2026-05-20T09:00")))
                .isEmpty();
    }

    private int mailed(Resident to) {
        return sql.sql("select count(*) from message where address = :to and subject like 'An appeal waits%'")
                .param("to", to.email())
                .query(Integer.class)
                .single();
    }
}
