package org.openseat.permits.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.AtOnce.atOnce;
import static org.openseat.permits.Town.HARBOR;
import static org.openseat.permits.Town.KESTREL;
import static org.openseat.permits.Town.on;

import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openseat.AppTest;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.record.EveryCase;
import org.openseat.cases.record.Timeline;
import org.openseat.permits.Ending.How;
import org.openseat.permits.Packet;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.Attending;
import org.openseat.permits.PermitRequest.Ended;
import org.openseat.permits.PermitRequest.NotRenewed;
import org.openseat.permits.PermitRequest.Referred;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.permits.decision.PermitDesk;
import org.openseat.permits.file.CaseFiles;
import org.openseat.rulebook.DecidingSchool;
import org.openseat.rulebook.DenialGround;
import org.openseat.rulebook.EndingGround;
import org.openseat.rulebook.LawfulEnding;
import org.openseat.rulebook.Told;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// What a school does with a permit once it was granted.
@AppTest
class EndingDeskTest {

    private static final ZonedDateTime MONDAY = on("2026-02-02");
    private static final String EVIDENCE = "Twelve days missed without a note since January.";

    @Autowired
    EndingDesk desk;

    @Autowired
    PermitDesk permits;

    @Autowired
    CaseFiles files;

    final Town town;
    Resident ana;
    Resident kestrel;
    Resident harbor;
    Packet packet;
    CaseId permit;

    @Autowired
    EndingDeskTest(ApplicationContext app) {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
    }

    @BeforeEach
    void a_permit_was_granted() {
        ana = town.family();
        kestrel = town.staff(KESTREL);
        harbor = town.staff(HARBOR);
        packet = town.packet(ana, town.child(ana), MONDAY);
        permit = town.granted(ana, packet, MONDAY);
    }

    @Test
    void enrolled_the_student_attends_and_the_case_keeps_what_was_ticked_off() {
        assertThat(enroll(kestrel)).get().isInstanceOf(Outcome.Overtaken.class);
        assertThat(done(enroll(harbor)))
                .isInstanceOfSatisfying(
                        Attending.class, now -> assertThat(now.since()).hasToString("2026-02-02"));

        var entry = last();
        assertThat(entry.what()).isEqualTo(PermitEvent.ENROLLED);
        assertThat(entry.facts()).containsEntry("done", "SIS_CODE,CUMULATIVE_RECORD");
        assertThat(enroll(harbor)).get().isInstanceOf(Outcome.Overtaken.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_permit_is_revoked_on_each_of_the_seven_grounds_in_writing_and_may_be_appealed(EndingGround ground) {
        enroll(harbor);
        assertThat(done(revoke(harbor, ground))).isInstanceOfSatisfying(Ended.class, ended -> {
            assertThat(ended.ending().grounds()).containsExactly(ground);
            assertThat(ended.ending().evidence()).isEqualTo(EVIDENCE);
            assertThat(ended.school()).isEqualTo(DecidingSchool.REQUESTED);
            assertThat(ended.since()).hasToString("2026-02-02");
            assertThat(ended.deadline().date()).hasToString("2026-02-17");
        });
        assertThat(last().what()).isEqualTo(PermitEvent.REVOKED);
        assertThat(last().why()).isEqualTo(EVIDENCE);
    }

    @Test
    void without_a_ground_or_without_evidence_nothing_ends() {
        assertThat(reason(desk.end(permit, harbor.who(), How.CANCELLED, Set.of(), EVIDENCE, MONDAY)))
                .isEqualTo(Told.of(new LawfulEnding.NoEndingGroundGiven()));
        assertThat(reason(desk.end(permit, harbor.who(), How.CANCELLED, EnumSet.of(EndingGround.TRUANCY), " ", MONDAY)))
                .isEqualTo(Told.of(new LawfulEnding.NoEvidenceNoted()));
        assertThat(files.get(permit, MONDAY.toLocalDate()).request()).isInstanceOf(PermitRequest.Granted.class);
    }

    @Test
    void only_the_school_of_attendance_ends_a_permit_and_a_stranger_knows_of_none() {
        assertThat(revoke(kestrel, EndingGround.TRUANCY)).get().isInstanceOf(Outcome.Overtaken.class);
        assertThat(revoke(town.staff(Town.GRANARY), EndingGround.TRUANCY)).isEmpty();
        assertThat(revoke(town.family(), EndingGround.TRUANCY)).isEmpty();
        assertThat(revoke(ana, EndingGround.TRUANCY)).get().isInstanceOf(Outcome.Overtaken.class);
    }

    @Test
    void two_administrators_end_a_permit_at_once_and_the_second_is_told() {
        enroll(harbor);
        var colleague = town.staff(HARBOR);
        var outcomes = atOnce(
                () -> revoke(harbor, EndingGround.RULE_INFRACTIONS).orElseThrow(),
                () -> revoke(colleague, EndingGround.RULE_INFRACTIONS).orElseThrow());

        assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.Done.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.Overtaken.class);
        assertThat(files.get(permit, MONDAY.toLocalDate()).timeline())
                .filteredOn(entry -> entry.what() == PermitEvent.REVOKED)
                .hasSize(1);
    }

    /// S-I20, the school's side: the student goes on attending on the permit of this year.
    @Test
    void S_I20_a_refused_renewal_leaves_the_student_where_he_is() {
        enroll(harbor);
        var renewal = town.submit(ana, town.renewal(packet, on("2026-03-02")), on("2026-03-02"));

        var refused = done(desk.refuseRenewal(
                renewal, refuser(renewal).who(), EnumSet.of(EndingGround.TRUANCY), EVIDENCE, on("2026-03-09")));

        assertThat(refused).isInstanceOfSatisfying(NotRenewed.class, no -> {
            assertThat(no.ending().how()).isEqualTo(How.NOT_RENEWED);
            assertThat(no.deadline().date()).isAfter(on("2026-03-09").toLocalDate());
        });
        assertThat(files.get(permit, on("2026-03-09").toLocalDate()).request()).isInstanceOf(Attending.class);
    }

    /// T11: a renewal ends on one of the seven grounds, never as a first request is denied.
    @Test
    void a_renewal_is_not_denied_like_a_first_request() {
        enroll(harbor);
        var renewal = town.submit(ana, town.renewal(packet, on("2026-03-02")), on("2026-03-02"));
        assertThat(permits.deny(
                        renewal,
                        refuser(renewal).who(),
                        EnumSet.of(DenialGround.NO_ROOM, DenialGround.PAPERS_NOT_GENUINE),
                        "No room.",
                        on("2026-03-09")))
                .get()
                .isInstanceOf(Outcome.Overtaken.class);
    }

    @Test
    void a_first_request_is_denied_and_not_refused_as_a_renewal() {
        var first = town.submitted(town.family(), MONDAY);
        assertThat(desk.refuseRenewal(first, kestrel.who(), EnumSet.of(EndingGround.TRUANCY), EVIDENCE, MONDAY))
                .get()
                .isInstanceOf(Outcome.Overtaken.class);
    }

    /// R-ROL-2: at whichever of the two schools it is found.
    @Test
    void a_home_outside_the_district_is_sent_to_the_permit_office_by_either_school() {
        assertThat(desk.refer(permit, ana.who(), "We moved.", MONDAY)).get().isInstanceOf(Outcome.Overtaken.class);
        assertThat(done(desk.refer(permit, harbor.who(), "The lease is for a home in Oxnard.", MONDAY)))
                .isInstanceOfSatisfying(
                        Referred.class,
                        sent -> assertThat(sent.referral().finding()).contains("Oxnard"));

        var other = town.submitted(town.family(), MONDAY);
        assertThat(done(desk.refer(other, kestrel.who(), "The lease is for a home in Oxnard.", MONDAY)))
                .isInstanceOf(Referred.class);
        assertThat(files.open(other, town.district().who(), MONDAY)).isPresent();
    }

    /// By this year's numbers the requested school signs a renewal alone; else it begins at the school of residence.
    private Resident refuser(CaseId renewal) {
        return files.get(renewal, MONDAY.toLocalDate()).request() instanceof PermitRequest.AtRequestedSchool
                ? harbor
                : kestrel;
    }

    private Optional<Outcome<PermitRequest>> enroll(Resident by) {
        var enrolling = new Enrolling(MONDAY.toLocalDate(), EnumSet.of(Chore.SIS_CODE, Chore.CUMULATIVE_RECORD));
        return desk.enroll(permit, by.who(), enrolling, MONDAY);
    }

    private Optional<Outcome<PermitRequest>> revoke(Resident by, EndingGround ground) {
        return desk.end(permit, by.who(), How.REVOKED, EnumSet.of(ground), EVIDENCE, MONDAY);
    }

    private Timeline.Entry last() {
        return files.get(permit, MONDAY.toLocalDate()).timeline().stream()
                .filter(entry ->
                        !List.of(EveryCase.LETTER_SENT, EveryCase.OPENED).contains(entry.what()))
                .findFirst()
                .orElseThrow();
    }

    private static PermitRequest done(Optional<Outcome<PermitRequest>> outcome) {
        return ((Outcome.Done<PermitRequest>) outcome.orElseThrow()).now();
    }

    private static Told reason(Optional<Outcome<PermitRequest>> outcome) {
        return ((Outcome.Refused) outcome.orElseThrow()).why().reasons().getFirst();
    }
}
