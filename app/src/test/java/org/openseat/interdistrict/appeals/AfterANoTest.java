package org.openseat.interdistrict.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.interdistrict.InterTown.MILITARY;
import static org.openseat.interdistrict.InterTown.at;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.cases.Outcome;
import org.openseat.cases.days.CaseDays;
import org.openseat.interdistrict.InterRequest.AppealDeniedFinal;
import org.openseat.interdistrict.InterRequest.CountyAppeal;
import org.openseat.interdistrict.InterRequest.DeemedDenied;
import org.openseat.interdistrict.InterRequest.Denied;
import org.openseat.interdistrict.InterRequest.DistrictAppeal;
import org.openseat.interdistrict.InterRequest.InQueue;
import org.openseat.interdistrict.InterRequest.RevocationStands;
import org.openseat.interdistrict.InterWorld;
import org.openseat.interdistrict.office.OfficeDesk;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.inter.CountyAppealAllowed;
import org.openseat.rulebook.inter.InterEndingGround;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// What a family has after a no: the district hears the appeal first, and then the county may be asked.
@AppTest
class AfterANoTest {

    private static final ZonedDateTime MARCH_2 = at("2026-03-02T10:30");

    @Autowired
    OfficeDesk office;

    @Autowired
    AppealDesk appeals;

    @Autowired
    CaseDays days;

    final InterWorld world;

    @Autowired
    AfterANoTest(ApplicationContext app) {
        world = new InterWorld(app);
    }

    @Test
    void S_X10_silence_past_27_august_counts_as_a_denial_and_leads_to_the_county() {
        var day = at("2026-03-10T09:00");
        var filed = world.town.with(world.outgoing(MILITARY, day), world.ana, Paper.MILITARY_PROOF);
        assertThat(world.town.submitted(filed, world.ana, day))
                .isInstanceOfSatisfying(
                        InQueue.class, in -> assertThat(in.deadline().date()).hasToString("2026-08-27"));

        days.round(at("2026-08-27T23:59"));
        assertThat(world.now(filed)).isInstanceOf(InQueue.class);
        days.round(at("2026-08-28T00:01"));
        assertThat(world.now(filed)).isInstanceOf(DeemedDenied.class);
        assertThat(appeals.goToCounty(filed.id(), world.ana.who(), at("2026-08-29T09:00")))
                .get()
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.now()).isInstanceOf(CountyAppeal.class));
    }

    @Test
    void S_X11_an_appeal_is_in_time_through_the_14th_day_and_then_late() {
        var monday = at("2026-05-04T09:00");
        var filed = world.denied(monday);
        assertThat(world.now(filed))
                .isInstanceOfSatisfying(
                        Denied.class, no -> assertThat(no.deadline().date()).hasToString("2026-05-18"));

        assertThat(appeals.appeal(filed.id(), "Please look again.", world.ana.who(), at("2026-05-19T00:01")))
                .get()
                .isInstanceOf(Outcome.Refused.class);
        assertThat(appeals.appeal(filed.id(), "Please look again.", world.ana.who(), at("2026-05-18T23:59")))
                .get()
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.now()).isInstanceOf(DistrictAppeal.class));
    }

    @Test
    void S_X13_the_county_comes_only_after_the_district_has_heard_the_appeal() {
        var filed = world.denied(at("2026-05-04T09:00"));
        assertThat(appeals.goToCounty(filed.id(), world.ana.who(), at("2026-05-05T09:00")))
                .get()
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        no -> assertThat(no.why().reasons())
                                .containsExactly(Told.of(new CountyAppealAllowed.DistrictAppealComesFirst())));

        appeals.appeal(filed.id(), "Please look again.", world.ana.who(), at("2026-05-06T09:00"));
        appeals.deny(filed.id(), "The reason is not met.", world.committee.who(), at("2026-05-20T09:00"));
        assertThat(world.now(filed))
                .isInstanceOfSatisfying(
                        AppealDeniedFinal.class,
                        no -> assertThat(no.deadline().date())
                                .as("30 days end on Juneteenth")
                                .hasToString("2026-06-22"));
        assertThat(appeals.goToCounty(filed.id(), world.ana.who(), at("2026-05-21T09:00")))
                .get()
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void S_X14_a_revoked_permit_is_reviewed_by_the_district_and_never_by_the_county() {
        var filed = world.approved(MARCH_2);
        assertThat(office.revoke(filed.id(), Set.of(InterEndingGround.TRUANCY), "", false, world.opst.who(), MARCH_2))
                .as("nothing noted")
                .get()
                .isInstanceOf(Outcome.Refused.class);
        world.revoke(filed, "Eleven days missed.", false, at("2026-10-05T09:00"));
        appeals.appeal(filed.id(), "She was ill.", world.ana.who(), at("2026-10-06T09:00"));
        appeals.deny(filed.id(), "No doctor's note.", world.committee.who(), at("2026-10-20T09:00"));

        assertThat(world.now(filed)).isInstanceOf(RevocationStands.class);
        assertThat(AppealDesk.countyAppeal(world.now(filed), LocalDate.parse("2026-10-21"))
                        .reasons())
                .containsExactly(Told.of(new CountyAppealAllowed.RevocationStaysInDistrict()));
    }
}
