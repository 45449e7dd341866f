package org.openseat.interdistrict.meanwhile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.interdistrict.InterTown.at;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.cases.days.CaseDays;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterTown;
import org.openseat.interdistrict.InterWorld;
import org.openseat.interdistrict.apply.FamilyDesk;
import org.openseat.interdistrict.file.InterCases;
import org.openseat.interdistrict.meanwhile.InterStay.Over;
import org.openseat.interdistrict.meanwhile.StayDesk.Started;
import org.openseat.interdistrict.office.OfficeDesk;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.inter.ProvisionalEnrollment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// An incoming child attends while the permit is decided, for two school months and with space only. (R-PRV-1 to 5)
@AppTest
class S_X16_MeanwhileTest {

    private static final ZonedDateTime OCTOBER_26 = at("2026-10-26T10:00");
    private static final LocalDate NOVEMBER_2 = LocalDate.parse("2026-11-02");

    @Autowired
    StayDesk desk;

    @Autowired
    OfficeDesk office;

    @Autowired
    FamilyDesk family;

    @Autowired
    CaseDays days;

    @Autowired
    InterCases cases;

    @Autowired
    StaysHeard heard;

    final InterWorld world;
    Resident harbor;
    int children;

    @Autowired
    S_X16_MeanwhileTest(ApplicationContext app) {
        world = new InterWorld(app);
    }

    @BeforeEach
    void people() {
        harbor = world.town.people.staff(Town.HARBOR);
    }

    @Test
    void S_X16_from_2_november_the_40th_weekday_without_winter_recess_is_15_january() {
        var filed = incoming();
        assertThat(start(filed.number().value(), true)).isInstanceOfSatisfying(Started.Begun.class, begun -> {
            assertThat(begun.stay().last()).hasToString("2027-01-15");
            assertThat(begun.stay().warnings()).hasSize(3);
            assertThat(begun.stay().counted()).isNotEmpty();
        });
        assertThat(start(filed.number().value(), true))
                .as("nobody gets two school months twice")
                .isInstanceOf(Started.There.class);
    }

    @Test
    void S_X17_without_the_number_of_a_pending_request_it_is_refused() {
        var none = said(new ProvisionalEnrollment.NoPendingDecision());
        var filed = incoming();
        assertThat(reasons("")).containsExactly(none);
        assertThat(reasons("0000-0000-0000-0000")).containsExactly(none);
        assertThat(reasons(outgoing().number().value()))
                .as("a child that leaves")
                .containsExactly(none);
        family.withdraw(filed.id(), world.ana.who(), OCTOBER_26);
        assertThat(reasons(filed.number().value())).as("taken back").containsExactly(none);

        var other = incoming();
        assertThat(desk.start(
                        other.number().value(),
                        true,
                        NOVEMBER_2,
                        world.town.people.staff(Town.GRANARY).who(),
                        OCTOBER_26))
                .as("another school")
                .isInstanceOf(Started.Refused.class);
        assertThat(desk.start(other.number().value(), true, NOVEMBER_2, world.ana.who(), OCTOBER_26))
                .isInstanceOf(Started.Refused.class);
    }

    @Test
    void residents_go_first_and_a_holiday_is_no_first_day() {
        var number = incoming().number().value();
        assertThat(start(number, false))
                .isInstanceOfSatisfying(
                        Started.Refused.class,
                        no -> assertThat(no.why().reasons())
                                .containsExactly(said(new ProvisionalEnrollment.SchoolHasNoSpace())));
        assertThat(desk.start(number, true, LocalDate.parse("2026-12-25"), harbor.who(), OCTOBER_26))
                .isInstanceOf(Started.NoSchoolDay.class);
    }

    @Test
    void it_warns_three_times_and_is_over_without_a_permit_whatever_the_districts_may_still_decide() {
        var filed = incoming();
        office.takeOn(filed.id(), world.opst.who(), OCTOBER_26);
        office.awaitRelease(filed.id(), world.opst.who(), OCTOBER_26);
        start(filed.number().value(), true);
        for (var day = NOVEMBER_2; day.isBefore(LocalDate.parse("2027-01-18")); day = day.plusDays(1)) {
            days.round(day.atTime(6, 0).atZone(OCTOBER_26.getZone()));
        }
        assertThat(heard(filed).stream().filter(StayNews.Warned.class::isInstance))
                .hasSize(3);
        assertThat(stay(filed).over()).isEqualTo(Over.TIME);
        assertThat(stay(filed).ended()).hasToString("2027-01-15");
        assertThat(heard(filed).getLast())
                .isEqualTo(new StayNews.Ended(filed.id(), LocalDate.parse("2027-01-15"), Over.TIME));
    }

    @Test
    void the_permit_ends_it_and_so_does_a_request_taken_back() {
        var approved = incoming();
        start(approved.number().value(), true);
        office.takeOn(approved.id(), world.opst.who(), OCTOBER_26);
        world.town.read(approved, world.opst, OCTOBER_26);
        office.awaitRelease(approved.id(), world.opst.who(), OCTOBER_26);
        office.noteRelease(approved.id(), true, world.opst.who(), OCTOBER_26);
        office.awaitSchool(approved.id(), world.opst.who(), OCTOBER_26);
        office.noteSchool(approved.id(), true, world.opst.who(), OCTOBER_26);
        office.approve(approved.id(), null, world.opst.who(), OCTOBER_26);
        var withdrawn = incoming();
        start(withdrawn.number().value(), true);
        family.withdraw(withdrawn.id(), world.ana.who(), OCTOBER_26);

        days.round(at("2026-11-09T06:00"));
        assertThat(stay(approved).over()).isEqualTo(Over.PERMIT);
        assertThat(stay(withdrawn).over()).isEqualTo(Over.NO_DECISION_PENDING);
    }

    @Test
    void the_school_says_when_the_child_no_longer_comes() {
        var filed = incoming();
        start(filed.number().value(), true);
        assertThat(desk.end(filed.id(), world.town.people.staff(Town.GRANARY).who(), OCTOBER_26))
                .isFalse();
        assertThat(desk.end(filed.id(), harbor.who(), OCTOBER_26)).isTrue();
        assertThat(stay(filed).over()).isEqualTo(Over.LEFT);
    }

    private Started start(String number, boolean space) {
        return desk.start(number, space, NOVEMBER_2, harbor.who(), OCTOBER_26);
    }

    private List<Told> reasons(String number) {
        return ((Started.Refused) start(number, true)).why().reasons();
    }

    private List<StayNews> heard(Filed filed) {
        return heard.stays.stream()
                .filter(news -> news.request().equals(filed.id()))
                .toList();
    }

    private InterStay stay(Filed filed) {
        return java.util.Objects.requireNonNull(cases.open(filed.id(), world.ana.who(), OCTOBER_26)
                .orElseThrow()
                .stay());
    }

    private Filed incoming() {
        return submitted(world.town.incoming(
                world.ana, world.town.people.child(world.ana, "Tomás " + ++children), InterTown.MILITARY, OCTOBER_26));
    }

    private Filed outgoing() {
        var moment = at("2026-03-02T10:00");
        var filed = world.town.with(
                world.town.outgoing(world.ana, world.town.people.child(world.ana), InterTown.MILITARY, moment),
                world.ana,
                Paper.MILITARY_PROOF);
        world.town.submitted(filed, world.ana, moment);
        return filed;
    }

    private Filed submitted(Filed filed) {
        world.town.submitted(world.town.with(filed, world.ana, Paper.MILITARY_PROOF), world.ana, OCTOBER_26);
        return filed;
    }

    private static Told said(Reason reason) {
        return Told.of(reason);
    }
}
