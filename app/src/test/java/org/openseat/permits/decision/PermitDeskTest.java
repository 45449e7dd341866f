package org.openseat.permits.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openseat.AtOnce.atOnce;
import static org.openseat.permits.Town.HARBOR;
import static org.openseat.permits.Town.KESTREL;
import static org.openseat.permits.Town.on;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openseat.AppTest;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.Submission;
import org.openseat.cases.record.EveryCase;
import org.openseat.cases.record.Timeline;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.PermitRequest.DeniedByResidence;
import org.openseat.permits.PermitRequest.Granted;
import org.openseat.permits.PermitRequest.Withdrawn;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.permits.file.CaseFiles;
import org.openseat.rulebook.DenialGround;
import org.openseat.rulebook.LawfulDenial;
import org.openseat.rulebook.PapersRead;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.SpecialEducationRouting;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.Verdict;
import org.openseat.schools.Address;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The two schools' buttons, on a real database: who may press which, what it changes, what it may not.
@AppTest
class PermitDeskTest {

    private static final ZonedDateTime MONDAY = on("2026-02-02");
    private static final Address WORK_OUTSIDE = Address.of("2613 Calle de la Aduana", "Marisol", "90922");

    @Autowired
    PermitDesk desk;

    @Autowired
    CaseFiles files;

    @Autowired
    JdbcClient sql;

    Town town;
    Resident ana;
    Resident kestrel;
    Resident harbor;

    @Autowired
    PermitDeskTest(ApplicationContext app) {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
    }

    @BeforeEach
    void people() {
        ana = town.family();
        kestrel = town.staff(KESTREL);
        harbor = town.staff(HARBOR);
    }

    @Test
    void released_and_approved_the_permit_is_granted_and_everything_stands_in_the_timeline() {
        var permit = town.submitted(ana, MONDAY);
        town.readPapers(permit, kestrel, MONDAY);

        var released = done(desk.release(permit, kestrel.who(), "All papers are right.", MONDAY));
        assertThat(released).isInstanceOfSatisfying(AtRequestedSchool.class, at -> {
            assertThat(at.release().note()).isEqualTo("All papers are right.");
            assertThat(at.deadline().date()).isAfter(MONDAY.toLocalDate());
        });
        assertThat(done(desk.approve(permit, harbor.who(), null, on("2026-02-05"))))
                .isInstanceOf(Granted.class);

        var file = files.open(permit, ana.who(), on("2026-02-06")).orElseThrow();
        assertThat(file.timeline())
                .extracting(Timeline.Entry::what)
                .as("beside the letters, which are written meanwhile")
                .filteredOn(what -> what != EveryCase.LETTER_SENT)
                .containsExactly(
                        PermitEvent.APPROVED,
                        PermitEvent.RELEASED,
                        EveryCase.PAPER_ACCEPTED,
                        EveryCase.PAPER_ACCEPTED,
                        PermitEvent.SUBMITTED);
        assertThat(file.opinion().heardOn()).hasToString("2026-02-05");
        assertThat(file.opinion().verdict()).isEqualTo(Verdict.MET);
    }

    /// The bulletin says seven school days, its letter two weeks, and the office is closed on Presidents' Day.
    @Test
    void S_I13_a_denial_on_monday_2_february_may_be_appealed_until_tuesday_the_17th() {
        var permit = town.submitted(ana, MONDAY);

        var denied = done(deny(permit, kestrel, DenialGround.PAPERS_NOT_GENUINE));

        assertThat(denied).isInstanceOfSatisfying(DeniedByResidence.class, no -> {
            assertThat(no.deadline().date()).hasToString("2026-02-17");
            assertThat(no.deadline().counted()).isNotEmpty();
            assertThat(no.denial().decision().title()).isEqualTo("");
        });
        assertThat(deny(permit, kestrel, DenialGround.PAPERS_NOT_GENUINE)).get().isInstanceOf(Outcome.Overtaken.class);
    }

    @Test
    void S_I10_losing_a_student_is_refused_as_the_reason_and_the_try_is_counted() {
        var permit = town.submitted(ana, MONDAY);

        assertThat(reason(deny(permit, kestrel, DenialGround.LOSES_ENROLLMENT)))
                .isEqualTo(Told.of(new LawfulDenial.LosingEnrollmentIsNoGround()));
        var file = files.get(permit, MONDAY.toLocalDate());
        assertThat(file.request()).isInstanceOf(AtResidenceSchool.class);
        assertThat(file.timeline())
                .extracting(Timeline.Entry::what)
                .containsExactly(PermitEvent.GROUND_REFUSED, PermitEvent.SUBMITTED);
    }

    @Test
    void a_packet_that_meets_the_criteria_is_not_denied_as_if_it_did_not() {
        var permit = town.submitted(ana, MONDAY);

        assertThat(reason(deny(permit, kestrel, DenialGround.CRITERIA_NOT_MET)))
                .isEqualTo(Told.of(new LawfulDenial.PacketMeetsCriteria()));
    }

    @Test
    void a_packet_that_does_not_meet_the_criteria_may_be_denied() {
        var packet = town.packet(ana, town.child(ana), HARBOR, WORK_OUTSIDE, false, MONDAY);
        var permit = town.submit(ana, packet, MONDAY);

        assertThat(done(deny(permit, kestrel, DenialGround.CRITERIA_NOT_MET))).isInstanceOf(DeniedByResidence.class);
    }

    @Test
    void a_school_that_has_not_read_the_papers_cannot_release() {
        var permit = town.submitted(ana, MONDAY);

        assertThat(reason(desk.release(permit, kestrel.who(), null, MONDAY)).is(PapersRead.PapersNotRead.class))
                .isTrue();
    }

    @Test
    void S_I28_a_student_with_an_iep_is_not_released_by_the_school_alone() {
        var packet = town.packet(ana, town.child(ana), HARBOR, Town.WORK, true, MONDAY);
        var permit = town.submit(ana, packet, MONDAY);
        town.readPapers(permit, kestrel, MONDAY);

        Class<? extends Reason> team = SpecialEducationRouting.IepTeamDecides.class;
        assertThat(reason(desk.release(permit, kestrel.who(), null, MONDAY)).is(team))
                .isTrue();
    }

    @Test
    void two_people_decide_at_once_and_the_second_is_told() {
        var permit = town.submitted(ana, MONDAY);
        town.readPapers(permit, kestrel, MONDAY);
        var colleague = town.staff(KESTREL);

        var outcomes = atOnce(
                () -> desk.release(permit, kestrel.who(), null, MONDAY).orElseThrow(),
                () -> deny(permit, colleague, DenialGround.PAPERS_NOT_GENUINE).orElseThrow());

        assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.Done.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.Overtaken.class);
        assertThat(files.get(permit, MONDAY.toLocalDate()).timeline())
                .filteredOn(entry ->
                        entry.what() == PermitEvent.RELEASED || entry.what() == PermitEvent.DENIED_BY_RESIDENCE)
                .hasSize(1);
    }

    @Test
    void a_second_packet_for_the_same_school_and_year_is_not_opened_until_the_first_is_over() {
        var child = town.child(ana);
        var first = town.packet(ana, child, MONDAY);
        town.submit(ana, first, MONDAY);

        assertThat(desk.submit(town.packet(ana, child, MONDAY), ana.who(), MONDAY))
                .isEqualTo(new Submission.AlreadyOpen<>(first.id()));
        assertThat(desk.submit(first, ana.who(), MONDAY)).isInstanceOf(Submission.Taken.class);

        assertThat(done(desk.withdraw(first.id(), ana.who(), MONDAY))).isInstanceOf(Withdrawn.class);
        assertThat(desk.submit(town.packet(ana, child, MONDAY), ana.who(), MONDAY))
                .isInstanceOf(Submission.Taken.class);
    }

    @Test
    void a_case_is_known_to_its_family_and_its_two_schools_and_to_nobody_else() {
        var permit = town.submitted(ana, MONDAY);

        assertThat(files.open(permit, town.family().who(), MONDAY)).isEmpty();
        assertThat(files.open(permit, town.staff(Town.GRANARY).who(), MONDAY)).isEmpty();
        assertThat(files.open(permit, town.staff().who(), MONDAY)).isEmpty();
        assertThat(files.open(permit, harbor.who(), MONDAY))
                .as("before the release")
                .isEmpty();
        assertThat(desk.approve(permit, harbor.who(), null, MONDAY)).isEmpty();
        assertThat(desk.withdraw(permit, town.family().who(), MONDAY)).isEmpty();

        town.readPapers(permit, kestrel, MONDAY);
        desk.release(permit, kestrel.who(), null, MONDAY);
        assertThat(files.open(permit, harbor.who(), MONDAY)).isPresent();
        assertThat(files.open(permit, town.district().who(), MONDAY)).isPresent();
    }

    @Test
    void the_other_school_cannot_press_a_button_that_is_not_its_own() {
        var permit = town.submitted(ana, MONDAY);
        town.readPapers(permit, kestrel, MONDAY);
        desk.release(permit, kestrel.who(), null, MONDAY);

        assertThat(desk.approve(permit, kestrel.who(), null, MONDAY)).get().isInstanceOf(Outcome.Overtaken.class);
        assertThat(deny(permit, kestrel, DenialGround.PAPERS_NOT_GENUINE)).get().isInstanceOf(Outcome.Overtaken.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"case_event", "case_opinion"})
    void what_happened_cannot_be_changed_or_taken_away(String table) {
        town.submitted(ana, MONDAY);

        for (var change : List.of("update %s set at = now()", "delete from %s", "truncate %s")) {
            assertThatThrownBy(() -> sql.sql(change.formatted(table)).update())
                    .rootCause()
                    .hasMessageContaining("permission denied for table " + table);
        }
    }

    private Optional<Outcome<PermitRequest>> deny(CaseId permit, Resident by, DenialGround... grounds) {
        return desk.deny(permit, by.who(), Set.of(grounds), "The letter is not from this employer.", MONDAY);
    }

    private static PermitRequest done(Optional<Outcome<PermitRequest>> outcome) {
        return ((Outcome.Done<PermitRequest>) outcome.orElseThrow()).now();
    }

    private static Told reason(Optional<Outcome<PermitRequest>> outcome) {
        var why = ((Outcome.Refused) outcome.orElseThrow()).why();
        assertThat(why.clause().document()).isEqualTo("BUL-5347");
        return why.reasons().getFirst();
    }
}
