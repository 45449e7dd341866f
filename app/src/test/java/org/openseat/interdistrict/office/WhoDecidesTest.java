package org.openseat.interdistrict.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.interdistrict.InterTown.at;

import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.Outcome;
import org.openseat.interdistrict.InterRequest.AppealDeniedFinal;
import org.openseat.interdistrict.InterRequest.InQueue;
import org.openseat.interdistrict.InterTown;
import org.openseat.interdistrict.InterWorld;
import org.openseat.interdistrict.appeals.AppealDesk;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Told;
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

    @Test
    void whoever_said_no_does_not_decide_the_appeal() {
        var filed = world.denied(at("2026-05-04T09:00"));
        appeals.appeal(filed.id(), "Please look again.", world.ana.who(), at("2026-05-06T09:00"));
        var day = at("2026-05-20T09:00");
        assertThat(appeals.deny(filed.id(), "Still no.", world.opst.who(), day))
                .get()
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        no -> assertThat(no.why().reasons())
                                .containsExactly(Told.of(new OthersDecideAppeal.SaidNoBefore())));
        assertThat(appeals.grant(filed.id(), "Yes.", world.opst.who(), day))
                .get()
                .isInstanceOf(Outcome.Refused.class);
        appeals.deny(filed.id(), "The committee agrees.", world.committee.who(), day);
        assertThat(world.now(filed)).isInstanceOf(AppealDeniedFinal.class);
    }
}
