package org.openseat.interdistrict.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;
import static org.openseat.interdistrict.InterTown.WORK;
import static org.openseat.interdistrict.InterTown.at;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.cases.Outcome;
import org.openseat.cases.days.CaseDays;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.CountyAppeal;
import org.openseat.interdistrict.InterRequest.DistrictAppeal;
import org.openseat.interdistrict.InterRequest.InfoRequested;
import org.openseat.interdistrict.InterWorld;
import org.openseat.interdistrict.office.OfficeDesk;
import org.openseat.rulebook.Paper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The district's silence has a way out, whoever is silent: the committee, or the office that asks for papers.
/// (Education
/// Code 46600.2(a)(5), 46601)
@AppTest
class SilenceTest {

    private static final ZonedDateTime OCTOBER_5 = at("2026-10-05T10:00");

    @Autowired
    OfficeDesk office;

    @Autowired
    AppealDesk appeals;

    @Autowired
    CaseDays days;

    @Autowired
    JdbcClient sql;

    final InterWorld world;

    @Autowired
    SilenceTest(ApplicationContext app) {
        world = new InterWorld(app);
    }

    @Test
    void an_appeal_that_is_not_answered_in_time_may_go_to_the_county_and_the_family_is_written_once() {
        var filed = world.denied(OCTOBER_5);
        appeals.appeal(filed.id(), "Please look again.", world.ana.who(), OCTOBER_5.plusDays(1));
        var last = ((DistrictAppeal) world.now(filed)).deadline().date();
        var onLast = last.atTime(23, 59).atZone(OCTOBER_5.getZone());
        days.round(onLast);
        assertThat(appeals.goToCounty(filed.id(), world.ana.who(), onLast))
                .as("not before its day has passed")
                .get()
                .isInstanceOf(Outcome.Refused.class);

        var over = onLast.plusMinutes(2);
        days.round(over);
        days.round(over.plusMinutes(1));
        days.round(over.plusDays(3));
        soon().untilAsserted(
                        () -> assertThat(letters(filed, "committee_silent")).isEqualTo(1));
        done(appeals.goToCounty(filed.id(), world.ana.who(), over));
        assertThat(world.now(filed)).isInstanceOf(CountyAppeal.class);
    }

    @Test
    void the_committee_may_still_answer_late() {
        var filed = world.denied(OCTOBER_5);
        appeals.appeal(filed.id(), "Please look again.", world.ana.who(), OCTOBER_5.plusDays(1));
        var last = ((DistrictAppeal) world.now(filed)).deadline().date();
        var over = last.plusDays(5).atTime(9, 0).atZone(OCTOBER_5.getZone());
        days.round(over);
        done(appeals.grant(filed.id(), "It is met.", world.committee.who(), over));
    }

    @Test
    void a_revocation_stays_in_the_district_however_long_the_committee_is_silent() {
        var filed = world.approved(at("2026-03-02T10:30"));
        world.revoke(filed, "Eleven days missed.", false, OCTOBER_5);
        appeals.appeal(filed.id(), "She was ill.", world.ana.who(), OCTOBER_5.plusDays(1));
        var late = OCTOBER_5.plusDays(90);
        days.round(late);
        assertThat(appeals.goToCounty(filed.id(), world.ana.who(), late)).get().isInstanceOf(Outcome.Refused.class);
        assertThat(letters(filed, "committee_silent")).isZero();
    }

    /// 30 days from receipt are November 4.
    @Test
    void asking_for_papers_does_not_put_off_the_laws_day_for_the_family() {
        var filed = world.takenOn(world.outgoing(WORK, OCTOBER_5), OCTOBER_5, Paper.PAY_STUB, Paper.EMPLOYER_LETTER);
        office.ask(filed.id(), Set.of(Paper.SUPPORTING_PAPER), "One more.", world.opst.who(), at("2026-10-30T09:00"));
        var last = at("2026-11-04T23:59");
        days.round(last);
        assertThat(appeals.goToCounty(filed.id(), world.ana.who(), last)).get().isInstanceOf(Outcome.Refused.class);
        var over = at("2026-11-05T00:01");
        days.round(over);
        days.round(over.plusMinutes(1));
        assertThat(world.now(filed)).as("papers may still come").isInstanceOf(InfoRequested.class);
        soon().untilAsserted(() -> assertThat(letters(filed, "office_silent")).isEqualTo(1));
        done(appeals.goToCounty(filed.id(), world.ana.who(), over));
        assertThat(world.now(filed)).isInstanceOf(CountyAppeal.class);
    }

    private int letters(Filed filed, String kind) {
        return sql.sql("select count(*) from letter where case_id = :id and kind = :kind")
                .param("id", filed.id().value())
                .param("kind", "interdistrict.letters." + kind)
                .query(Integer.class)
                .single();
    }

    private static void done(Optional<Outcome<InterRequest>> pressed) {
        assertThat(pressed).get().isInstanceOf(Outcome.Done.class);
    }
}
