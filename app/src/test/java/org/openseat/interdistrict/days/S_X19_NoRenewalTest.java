package org.openseat.interdistrict.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.interdistrict.InterTown.at;

import java.security.SecureRandom;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.Outcome;
import org.openseat.cases.days.CaseDays;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterRequest.Approved;
import org.openseat.interdistrict.InterRequest.Expired;
import org.openseat.interdistrict.InterRequest.InQueue;
import org.openseat.interdistrict.InterTown;
import org.openseat.interdistrict.InterWorld;
import org.openseat.interdistrict.file.InterCases;
import org.openseat.interdistrict.office.OfficeDesk;
import org.openseat.permits.Town;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.inter.Direction;
import org.openseat.rulebook.inter.InterEndingGround;
import org.openseat.rulebook.inter.InterRevocation;
import org.openseat.students.StudentId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A permit lasts as long as the school, without yearly renewal; another school needs a new request. (R-INT-6)
@AppTest
class S_X19_NoRenewalTest {

    /// A school for kindergarten through grade 8.
    private static final SchoolCode CAMINO = new SchoolCode("5901");

    private static final ZonedDateTime MARCH_2 = at("2026-03-02T10:30");

    @Autowired
    OfficeDesk office;

    @Autowired
    CaseDays days;

    @Autowired
    InterCases cases;

    final InterWorld world;

    @Autowired
    S_X19_NoRenewalTest(ApplicationContext app) {
        world = new InterWorld(app);
    }

    @Test
    void S_X19_in_the_same_school_from_grade_5_to_6_nobody_asks_again() {
        var filed = approved(filed(CAMINO, Grade.GRADE_5, 2026, world.town.people.child(world.ana), MARCH_2));
        days.round(at("2027-06-30T06:00"));
        days.round(at("2027-07-01T06:00"));
        assertThat(world.now(filed)).as("grade 6 is at the same school").isInstanceOf(Approved.class);
        days.round(at("2029-07-02T06:00"));
        assertThat(world.now(filed)).as("grade 8").isInstanceOf(Approved.class);
        days.round(at("2030-07-01T06:00"));
        assertThat(world.now(filed)).as("it has finished grade 8").isInstanceOf(Expired.class);
    }

    @Test
    void S_X19_for_another_school_it_asks_anew() {
        var child = world.town.people.child(world.ana);
        var filed = approved(filed(Town.HARBOR, Grade.GRADE_8, 2026, child, MARCH_2));
        var later = at("2027-02-10T09:00");
        var next = world.town.with(filed(CAMINO, Grade.GRADE_8, 2027, child, later), world.ana, Paper.MILITARY_PROOF);
        assertThat(world.town.submitted(next, world.ana, later)).isInstanceOf(InQueue.class);
        days.round(at("2027-07-01T06:00"));
        assertThat(world.now(filed)).isInstanceOf(Expired.class);
    }

    /// Education Code 46600(a)(4): asked for in grade 8, today in grade 10, next year in grade 11.
    @Test
    void the_permit_of_a_student_on_the_way_to_grade_11_does_not_end_with_the_year() {
        var filed = world.approved(MARCH_2);
        var grounds = Set.of(InterEndingGround.TRUANCY);
        assertThat(office.revoke(
                        filed.id(), grounds, "Eleven days missed.", true, world.opst.who(), at("2028-11-06T09:00")))
                .get()
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        no -> assertThat(no.why().reasons())
                                .containsExactly(Told.of(new InterRevocation.LastGradesKeepPermit(Grade.GRADE_11))));
        assertThat(office.revoke(
                        filed.id(), grounds, "Eleven days missed.", true, world.opst.who(), at("2026-11-06T09:00")))
                .as("in grade 8")
                .get()
                .isInstanceOf(Outcome.Done.class);
    }

    private Filed approved(Filed filed) {
        world.takenOn(filed, MARCH_2, Paper.MILITARY_PROOF);
        office.awaitRelease(filed.id(), world.opst.who(), MARCH_2);
        office.noteRelease(filed.id(), true, world.opst.who(), MARCH_2);
        office.awaitSchool(filed.id(), world.opst.who(), MARCH_2);
        office.noteSchool(filed.id(), true, world.opst.who(), MARCH_2);
        assertThat(office.approve(filed.id(), null, world.opst.who(), MARCH_2))
                .get()
                .isInstanceOf(Outcome.Done.class);
        return filed;
    }

    private Filed filed(SchoolCode school, Grade grade, int year, StudentId child, ZonedDateTime when) {
        var like = world.town.filed(Direction.INCOMING, school, world.ana, child, InterTown.MILITARY, when);
        return new Filed(
                new CaseId(UUID.randomUUID()),
                ConfirmationNumber.draw(new SecureRandom()),
                child,
                like.filedBy(),
                like.direction(),
                new SchoolYear(year),
                grade,
                school,
                like.answers(),
                like.submittedAt());
    }
}
