package org.openseat.interdistrict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.AtOnce.atOnce;
import static org.openseat.interdistrict.InterTown.CARE;
import static org.openseat.interdistrict.InterTown.MILITARY;
import static org.openseat.interdistrict.InterTown.WORK;
import static org.openseat.interdistrict.InterTown.at;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.cases.Outcome;
import org.openseat.cases.Submission;
import org.openseat.cases.days.CaseDays;
import org.openseat.cases.record.CaseEvent;
import org.openseat.cases.record.Timeline;
import org.openseat.district.SchoolCode;
import org.openseat.interdistrict.InterRequest.Abandoned;
import org.openseat.interdistrict.InterRequest.Approved;
import org.openseat.interdistrict.InterRequest.InQueue;
import org.openseat.interdistrict.InterRequest.Incomplete;
import org.openseat.interdistrict.InterRequest.InfoRequested;
import org.openseat.interdistrict.InterRequest.ReferredToCounty;
import org.openseat.interdistrict.InterRequest.Withdrawn;
import org.openseat.interdistrict.appeals.AppealDesk;
import org.openseat.interdistrict.apply.FamilyDesk;
import org.openseat.interdistrict.file.InterCases;
import org.openseat.interdistrict.office.OfficeDesk;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.inter.BothDistrictsAgree;
import org.openseat.rulebook.inter.CountyAppealAllowed;
import org.openseat.rulebook.inter.Direction;
import org.openseat.rulebook.inter.InterWindow;
import org.openseat.rulebook.inter.MagnetsExcluded;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Requests between districts on a real database, from the day they are handed in to the decision.
@AppTest
class InterDeskTest {

    private static final ZonedDateTime MARCH_2 = at("2026-03-02T10:30");

    @Autowired
    FamilyDesk desk;

    @Autowired
    OfficeDesk office;

    @Autowired
    InterCases cases;

    @Autowired
    CaseDays days;

    final InterWorld world;

    @Autowired
    InterDeskTest(ApplicationContext app) {
        world = new InterWorld(app);
    }

    @Test
    void S_X1_the_day_before_the_window_is_too_early_and_on_1_february_it_opens() {
        var early = at("2026-01-31T23:59");
        assertThat(desk.submit(world.outgoing(CARE, early), world.ana.who(), early))
                .isInstanceOfSatisfying(
                        Submission.Refused.class,
                        no -> assertThat(no.why().reasons())
                                .containsExactly(said(new InterWindow.WindowNotOpenYet(
                                        new org.openseat.district.SchoolYear(2026), LocalDate.parse("2026-02-01")))));

        var open = at("2026-02-01T00:00");
        assertThat(world.town.submitted(world.outgoing(CARE, open), world.ana, open))
                .isInstanceOf(Incomplete.class);
    }

    @Test
    void S_X2_after_april_only_parent_employment_is_queued_and_the_rest_is_referred_to_the_county() {
        var last = at("2026-04-30T23:59");
        assertThat(world.town.submitted(world.outgoing(CARE, last), world.ana, last))
                .isInstanceOf(Incomplete.class);

        var late = at("2026-05-01T00:00");
        assertThat(world.town.submitted(world.outgoing(CARE, late), world.ana, late))
                .isInstanceOfSatisfying(ReferredToCounty.class, to -> {
                    assertThat(to.deadline().date()).hasToString("2026-06-01");
                    assertThat(AppealDesk.countyAppeal(to, LocalDate.parse("2026-05-02"))
                                    .verdict())
                            .hasToString("MET");
                });

        var work = world.town.with(world.outgoing(WORK, late), world.ana, Paper.PAY_STUB, Paper.EMPLOYER_LETTER);
        assertThat(world.town.submitted(work, world.ana, late)).isInstanceOf(InQueue.class);
    }

    @Test
    void S_X4_a_magnet_is_refused_whatever_the_form_sent() {
        var magnet = world.town.filed(
                Direction.INCOMING, new SchoolCode("8901"), world.ana, world.child(), MILITARY, MARCH_2);
        assertThat(desk.submit(magnet, world.ana.who(), MARCH_2))
                .isInstanceOfSatisfying(
                        Submission.Refused.class,
                        no -> assertThat(no.why().reasons())
                                .containsExactly(said(new MagnetsExcluded.MagnetsAreForResidents())));
    }

    @Test
    void S_X5_sent_twice_at_once_it_is_one_case_with_one_number() {
        var filed = world.outgoing(CARE, MARCH_2);
        var twice = atOnce(2, () -> desk.submit(filed, world.ana.who(), MARCH_2));

        // The loser of the race may learn of the winner as the one that is there already.
        assertThat(twice)
                .allSatisfy(handed -> assertThat(handed)
                        .satisfiesAnyOf(
                                one -> assertThat(one).isInstanceOf(Submission.Taken.class),
                                one -> assertThat(one).isEqualTo(new Submission.AlreadyOpen<>(filed.id()))));
        assertThat(cases.of(filed.student(), world.ana.who().id(), MARCH_2.toLocalDate()))
                .hasSize(1);
    }

    @Test
    void S_X7_without_the_employer_letter_reminders_go_out_and_on_1_april_it_is_given_up() {
        var filed = world.town.with(world.outgoing(WORK, MARCH_2), world.ana, Paper.PAY_STUB);
        assertThat(world.town.submitted(filed, world.ana, MARCH_2))
                .isInstanceOfSatisfying(
                        Incomplete.class, at -> assertThat(at.deadline().date()).hasToString("2026-04-01"));

        for (var day = LocalDate.parse("2026-03-03");
                day.isBefore(LocalDate.parse("2026-04-02"));
                day = day.plusDays(1)) {
            days.round(day.atTime(6, 0).atZone(MARCH_2.getZone()));
        }
        assertThat(world.now(filed)).isInstanceOf(Incomplete.class);
        assertThat(happened(filed)).filteredOn(InterEvent.REMINDED::equals).hasSize(3);

        days.round(at("2026-04-02T00:01"));
        assertThat(world.now(filed)).isInstanceOf(Abandoned.class);
        assertThat(AppealDesk.countyAppeal(world.now(filed), LocalDate.parse("2026-04-02"))
                        .reasons())
                .containsExactly(said(new CountyAppealAllowed.AbandonedIsNoDenial()));
        assertThat(world.town.submitted(outgoing(filed, MARCH_2.plusDays(40)), world.ana, MARCH_2.plusDays(40)))
                .as("a request that was given up is no hindrance")
                .isInstanceOf(Incomplete.class);
    }

    @Test
    void S_X8_what_became_complete_first_comes_first() {
        var a = world.outgoing(MILITARY, MARCH_2);
        world.town.submitted(a, world.ana, MARCH_2);
        var b = world.town.with(world.outgoing(MILITARY, at("2026-03-03T09:00")), world.ana, Paper.MILITARY_PROOF);
        world.town.submitted(b, world.ana, at("2026-03-03T09:00"));
        world.town.send(a, world.ana, Paper.MILITARY_PROOF, at("2026-03-12T09:00"));

        assertThat(world.now(a)).isInstanceOf(InQueue.class);
        assertThat(cases.open(a.id(), world.ana.who(), at("2026-03-13T09:00"))
                        .orElseThrow()
                        .place())
                .isGreaterThan(cases.open(b.id(), world.ana.who(), at("2026-03-13T09:00"))
                        .orElseThrow()
                        .place());
    }

    @Test
    void an_incoming_permit_needs_the_release_and_the_school() {
        var filed = world.town.with(
                world.town.incoming(world.ana, world.child(), MILITARY, MARCH_2), world.ana, Paper.MILITARY_PROOF);
        world.town.submitted(filed, world.ana, MARCH_2);
        var id = filed.id();
        office.takeOn(id, world.opst.who(), MARCH_2);
        assertThat(reasons(office.approve(id, null, world.opst.who(), MARCH_2)))
                .containsExactly(
                        said(new BothDistrictsAgree.ReleaseAwaited()), said(new BothDistrictsAgree.SchoolAwaited()));
        world.town.read(filed, world.opst, MARCH_2);
        office.awaitRelease(id, world.opst.who(), MARCH_2);
        days.round(at("2026-09-20T00:01"));
        assertThat(world.now(filed))
                .as("the home district held it, and the office looks again")
                .isInstanceOf(InterRequest.UnderReview.class);
        office.noteRelease(id, true, world.opst.who(), MARCH_2);
        office.awaitSchool(id, world.opst.who(), MARCH_2);
        office.noteSchool(id, true, world.opst.who(), MARCH_2);
        office.approve(id, "Welcome.", world.opst.who(), MARCH_2);
        assertThat(world.now(filed)).isInstanceOf(Approved.class);
    }

    @Test
    void papers_asked_for_stop_every_other_clock_until_they_are_there() {
        var filed = world.town.with(world.outgoing(MILITARY, MARCH_2), world.ana, Paper.MILITARY_PROOF);
        world.town.submitted(filed, world.ana, MARCH_2);
        office.takeOn(filed.id(), world.opst.who(), MARCH_2);
        office.ask(
                filed.id(),
                Set.of(Paper.MILITARY_PROOF),
                "Please send the orders of this year.",
                world.opst.who(),
                MARCH_2);
        assertThat(world.now(filed))
                .isInstanceOfSatisfying(
                        InfoRequested.class,
                        at -> assertThat(at.deadline().date()).hasToString("2026-04-01"));
        world.town.send(filed, world.ana, Paper.SUPPORTING_PAPER, at("2026-03-04T09:00"));
        assertThat(world.now(filed)).as("not what was asked for").isInstanceOf(InfoRequested.class);
        world.town.send(filed, world.ana, Paper.MILITARY_PROOF, at("2026-03-05T09:00"));
        assertThat(world.now(filed)).isInstanceOf(InQueue.class);
    }

    @Test
    void nobody_but_the_childs_family_and_the_office_knows_of_it() {
        var filed = world.outgoing(CARE, MARCH_2);
        world.town.submitted(filed, world.ana, MARCH_2);
        var other = world.town.people.family();
        var school = world.town.people.staff(org.openseat.permits.Town.KESTREL);

        for (var stranger : List.of(other, school)) {
            assertThat(cases.open(filed.id(), stranger.who(), MARCH_2)).isEmpty();
            assertThat(desk.withdraw(filed.id(), stranger.who(), MARCH_2)).isEmpty();
            assertThat(office.takeOn(filed.id(), stranger.who(), MARCH_2)).isEmpty();
        }
        assertThat(office.takeOn(filed.id(), world.ana.who(), MARCH_2)).isEmpty();
        desk.withdraw(filed.id(), world.ana.who(), MARCH_2);
        assertThat(world.now(filed)).isInstanceOf(Withdrawn.class);
    }

    /// The same child once more.
    private Filed outgoing(Filed before, ZonedDateTime now) {
        return world.town.outgoing(world.ana, before.student(), before.answers().about(), now);
    }

    private List<CaseEvent> happened(Filed filed) {
        return cases.open(filed.id(), world.ana.who(), MARCH_2).orElseThrow().timeline().stream()
                .map(Timeline.Entry::what)
                .toList();
    }

    private static List<Told> reasons(Optional<Outcome<InterRequest>> pressed) {
        return pressed.map(Outcome.Refused.class::cast)
                .map(Outcome.Refused::why)
                .map(Finding::reasons)
                .orElseThrow();
    }

    private static Told said(Reason reason) {
        return Told.of(reason);
    }
}
