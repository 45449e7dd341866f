package org.openseat.permits.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.permits.appeals.AppealCases.done;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Visitor;
import org.openseat.permits.Town;
import org.openseat.permits.appeals.AppealCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where a district has an Operations Administrator for each area, each has the appeals of the own area in front and
/// those of the others apart. (BUL-5347 §V.B.8, R-IDP-25)
@AppTest
class AppealsByAreaTest {

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @Value("${local.server.port}")
    int port;

    AppealCases cases;
    String path;

    @BeforeEach
    void a_second_appeal_about_harbor(@Autowired ApplicationContext app) {
        cases = new AppealCases(app);
        var now = ZonedDateTime.now(clock);
        var permit = cases.deniedByRequested(now);
        done(cases.appeal(permit, now));
        done(cases.deny(permit, cases.harborToo, "No.", now));
        done(cases.escalate(permit, now));
        path = "/permits/" + permit;
    }

    @Test
    void it_is_on_the_desk_of_its_own_area_and_apart_on_those_of_others() {
        var own = administrator("=");
        assertThat(own.get("/desk?list=TO_DECIDE").body()).contains(path);
        assertThat(own.get("/desk?list=ELSEWHERE").body())
                .contains("Other areas")
                .doesNotContain(path);

        var other = administrator("<>");
        assertThat(other.get("/desk?list=TO_DECIDE").body()).doesNotContain(path);
        assertThat(other.get("/desk?list=ELSEWHERE").body()).contains(path);
    }

    @Test
    void who_is_named_for_no_area_has_all() {
        var all = cases.town.operations().signedIn(port);
        assertThat(all.get("/desk?list=TO_DECIDE").body()).contains(path);
        assertThat(all.get("/desk?list=ELSEWHERE").body()).doesNotContain(path);
    }

    /// Of an area that is Harbor's, or is not.
    private Visitor administrator(String is) {
        var who = cases.town.operations();
        var staff = "T" + UUID.randomUUID();
        sql.sql("update account set staff_id = :staff where id = :id")
                .param("staff", staff)
                .param("id", who.who().id().value())
                .update();
        sql.sql("""
                insert into operations_administrator (area, staff)
                select o.area, :staff from operations_office o join school s on s.code = :harbor
                 where o.area %s s.region""".formatted(is))
                .param("staff", staff)
                .param("harbor", Town.HARBOR.value())
                .update();
        return who.signedIn(port);
    }
}
