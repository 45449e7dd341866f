package org.openseat.interdistrict.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.interdistrict.InterTown.MILITARY;
import static org.openseat.interdistrict.InterTown.at;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.cases.Outcome;
import org.openseat.cases.days.CaseDays;
import org.openseat.cases.record.CaseEvent;
import org.openseat.cases.record.Timeline;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterEvent;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.Abandoned;
import org.openseat.interdistrict.InterRequest.AppealDeniedFinal;
import org.openseat.interdistrict.InterRequest.Approved;
import org.openseat.interdistrict.InterRequest.CountyAppeal;
import org.openseat.interdistrict.InterRequest.DistrictAppeal;
import org.openseat.interdistrict.InterRequest.UnderReview;
import org.openseat.interdistrict.InterWorld;
import org.openseat.interdistrict.office.OfficeDesk;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.Verdict;
import org.openseat.rulebook.inter.BothDistrictsAgree;
import org.openseat.rulebook.inter.CountyAppealAllowed;
import org.openseat.rulebook.inter.InterDenialGround;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// After a no to an incoming student: no appeal makes up for the home district's release, and its word is kept whenever
/// it comes. (R-INT-22, R-INT-23)
@AppTest
class LateReleaseTest {

    private static final ZonedDateTime MAY_4 = at("2026-05-04T09:00");

    @Autowired
    OfficeDesk office;

    @Autowired
    AppealDesk appeals;

    @Autowired
    CaseDays days;

    final InterWorld world;

    @Autowired
    LateReleaseTest(ApplicationContext app) {
        world = new InterWorld(app);
    }

    private Filed appealed(InterDenialGround ground) {
        var filed = world.takenOn(
                world.town.incoming(world.ana, world.child(), MILITARY, MAY_4), MAY_4, Paper.MILITARY_PROOF);
        if (ground == InterDenialGround.NOT_RELEASED) {
            done(office.awaitRelease(filed.id(), world.opst.who(), MAY_4));
            done(office.noteRelease(filed.id(), false, world.opst.who(), MAY_4));
        }
        done(office.deny(filed.id(), Set.of(ground), "We are sorry.", world.opst.who(), MAY_4));
        done(appeals.appeal(filed.id(), "Please look again.", world.ana.who(), MAY_4.plusDays(1)));
        return filed;
    }

    @Test
    void the_committees_yes_without_the_release_goes_back_to_the_office_which_obtains_it() {
        var filed = appealed(InterDenialGround.NO_ROOM);
        var id = filed.id();
        var now = MAY_4.plusDays(10);
        done(appeals.grant(id, "There is room.", world.committee.who(), now));
        assertThat(world.now(filed))
                .as("no permit without the two yeses")
                .isInstanceOfSatisfying(
                        UnderReview.class,
                        review -> assertThat(review.deadline().date()).isAfter(now.toLocalDate()));
        assertThat(world.file(filed, now).timeline())
                .filteredOn(entry -> entry.what() == InterEvent.APPEAL_GRANTED_WAITS)
                .singleElement()
                .satisfies(entry -> assertThat(entry.why()).isEqualTo("There is room."));
        assertThat(happened(filed)).doesNotContain(InterEvent.APPEAL_GRANTED);
        assertThat(office.approve(id, null, world.opst.who(), now))
                .get()
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        no -> assertThat(no.why().reasons())
                                .contains(Told.of(new BothDistrictsAgree.ReleaseAwaited())));
        done(office.noteRelease(id, true, world.opst.who(), now));
        done(office.awaitSchool(id, world.opst.who(), now));
        done(office.noteSchool(id, true, world.opst.who(), now));
        done(office.approve(id, null, world.opst.who(), now));
        assertThat(world.now(filed)).isInstanceOf(Approved.class);
    }

    @Test
    void a_release_that_comes_during_the_appeal_is_kept_and_the_county_may_follow() {
        var filed = appealed(InterDenialGround.NOT_RELEASED);
        var id = filed.id();
        done(office.noteRelease(id, true, world.opst.who(), MAY_4.plusDays(3)));
        assertThat(world.now(filed)).isInstanceOf(DistrictAppeal.class);
        assertThat(happened(filed)).contains(InterEvent.RELEASED);
        assertThat(office.noteRelease(id, true, world.opst.who(), MAY_4.plusDays(4)))
                .as("twice")
                .get()
                .isInstanceOf(Outcome.Overtaken.class);
        done(appeals.deny(id, "No.", world.committee.who(), MAY_4.plusDays(10)));
        assertThat(county(filed).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void a_release_that_comes_after_the_committees_no_opens_the_county() {
        var filed = appealed(InterDenialGround.NOT_RELEASED);
        done(appeals.deny(filed.id(), "No.", world.committee.who(), MAY_4.plusDays(10)));
        assertThat(county(filed).reasons())
                .containsExactly(Told.of(new CountyAppealAllowed.HomeDistrictMustReleaseFirst()));
        done(office.noteRelease(filed.id(), false, world.opst.who(), MAY_4.plusDays(11)));
        assertThat(county(filed).verdict()).isEqualTo(Verdict.NOT_MET);
        done(office.noteRelease(filed.id(), true, world.opst.who(), MAY_4.plusDays(12)));
        assertThat(world.now(filed)).isInstanceOf(AppealDeniedFinal.class);
        assertThat(county(filed).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void a_no_of_the_home_district_after_a_denial_for_another_ground_takes_no_way_from_the_family() {
        var filed = appealed(InterDenialGround.NO_ROOM);
        done(office.noteRelease(filed.id(), false, world.opst.who(), MAY_4.plusDays(3)));
        assertThat(happened(filed)).contains(InterEvent.RELEASE_REFUSED);
        done(appeals.deny(filed.id(), "No.", world.committee.who(), MAY_4.plusDays(10)));
        assertThat(county(filed).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void a_release_is_written_down_while_the_county_decides_and_after_the_request_was_given_up() {
        var filed = appealed(InterDenialGround.NO_ROOM);
        done(appeals.deny(filed.id(), "No.", world.committee.who(), MAY_4.plusDays(10)));
        done(appeals.goToCounty(filed.id(), world.ana.who(), MAY_4.plusDays(11)));
        done(office.noteRelease(filed.id(), true, world.opst.who(), MAY_4.plusDays(12)));
        assertThat(world.now(filed)).isInstanceOf(CountyAppeal.class);
        assertThat(happened(filed)).contains(InterEvent.RELEASED);

        var givenUp = world.town.incoming(world.ana, world.child(), MILITARY, MAY_4);
        world.town.submitted(givenUp, world.ana, MAY_4);
        days.round(MAY_4.plusDays(60));
        assertThat(world.now(givenUp)).isInstanceOf(Abandoned.class);
        done(office.noteRelease(givenUp.id(), true, world.opst.who(), MAY_4.plusDays(61)));
        assertThat(world.now(givenUp)).isInstanceOf(Abandoned.class);
        assertThat(happened(givenUp)).contains(InterEvent.RELEASED);
    }

    private List<CaseEvent> happened(Filed filed) {
        return world.file(filed, MAY_4).timeline().stream()
                .map(Timeline.Entry::what)
                .toList();
    }

    private Finding county(Filed filed) {
        return AppealDesk.countyAppeal(world.now(filed), LocalDate.parse("2026-05-20"));
    }

    private static void done(Optional<Outcome<InterRequest>> pressed) {
        assertThat(pressed).get().isInstanceOf(Outcome.Done.class);
    }
}
