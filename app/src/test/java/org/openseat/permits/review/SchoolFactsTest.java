package org.openseat.permits.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;
import static org.openseat.permits.Town.GRANARY;
import static org.openseat.permits.Town.HARBOR;
import static org.openseat.permits.Town.KESTREL;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.accounts.Visitor;
import org.openseat.cases.CaseId;
import org.openseat.permits.InTown;
import org.openseat.permits.Packet;
import org.openseat.permits.Packets;
import org.openseat.permits.Particulars;
import org.openseat.permits.file.Permits;
import org.openseat.permits.hearing.Hearing;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.PermitType;
import org.openseat.rulebook.SafetyAndProtection.Danger;
import org.openseat.rulebook.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// What a school found outweighs what the family ticked, with its reason, and both stay to be seen. (BUL-5347 §III)
class SchoolFactsTest extends InTown {

    @Autowired
    Hearing hearing;

    @Autowired
    Permits permits;

    @Autowired
    SchoolFactsTest(ApplicationContext app) {
        super(app);
    }

    @Test
    void work_that_is_done_at_home_is_no_ground_however_it_was_ticked() {
        var ana = town.family();
        var permit = town.submitted(ana, now());
        assertThat(verdict(permit, "ParentEmployment")).isEqualTo(Verdict.MET);

        var school = town.staff(KESTREL).signedIn(port);
        assertThat(school.get(path(permit)).body()).contains("Record what you found");
        var silent = record(school, permit, Map.of("found", "WORK_IN_PERSON.no"));
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("Write how you know");
        assertThat(location(record(school, permit, found("WORK_IN_PERSON.no", "The bakery says she works from home."))))
                .isEqualTo(path(permit));

        assertThat(verdict(permit, "ParentEmployment")).isEqualTo(Verdict.NOT_MET);
        var family = ana.signedIn(port);
        family.chooseLanguage("es");
        assertThat(family.get(path(permit)).body())
                .contains("no trabaja allí en persona: The bakery says she works from home.");

        record(school, permit, found("WORK_IN_PERSON.yes", "The bakery was mistaken."));
        assertThat(verdict(permit, "ParentEmployment"))
                .as("the last word holds")
                .isEqualTo(Verdict.MET);
        assertThat(family.get(path(permit)).body()).contains("works from home.", "was mistaken.");
    }

    @ParameterizedTest
    @CsvSource({
        "YES,     PROGRAM_AT_RESIDENCE.no,  PROGRAM_AT_REQUESTED.yes, MET",
        "NO,      PROGRAM_AT_RESIDENCE.yes, PROGRAM_AT_REQUESTED.yes, NOT_MET",
        "UNKNOWN, PROGRAM_AT_RESIDENCE.no,  PROGRAM_AT_REQUESTED.no,  NOT_MET"
    })
    void each_school_speaks_for_its_own_program(Known ticked, String residence, String requested, Verdict verdict) {
        var permit = released(PermitType.SPECIALIZED_PROGRAM, new Particulars.Program("Robotics", ticked));
        var kestrel = town.staff(KESTREL).signedIn(port);
        assertThat(record(kestrel, permit, found(requested, "So I heard.")).statusCode())
                .as("not of the other school")
                .isEqualTo(422);
        record(kestrel, permit, found(residence, "I asked our counselor."));
        record(town.staff(HARBOR).signedIn(port), permit, found(requested, "It is in our catalog."));
        assertThat(verdict(permit, "SpecializedProgram")).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"yes, MET", "no, NOT_MET"})
    void a_danger_is_borne_out_or_not(String so, Verdict verdict) {
        var permit = asksFor(
                PermitType.SAFETY_AND_PROTECTION, new Particulars.Safety(Danger.VICTIM_AT_SCHOOL, "On the stairs."));
        assertThat(verdict(permit, "SafetyAndProtection")).isEqualTo(Verdict.UNDETERMINED);
        record(town.staff(KESTREL).signedIn(port), permit, found("DANGER_CONFIRMED." + so, "I read the report."));
        assertThat(verdict(permit, "SafetyAndProtection")).isEqualTo(verdict);
    }

    @Test
    void nobody_else_records_and_the_office_only_for_a_silent_school() {
        var ana = town.family();
        var now = now();
        var permit = town.submitted(ana, now);
        assertThat(town.staff(GRANARY)
                        .signedIn(port)
                        .get(path(permit) + "/school-fact")
                        .statusCode())
                .isEqualTo(404);
        assertThat(ana.signedIn(port).get(path(permit) + "/school-fact").statusCode())
                .isEqualTo(404);
        var office = town.district().signedIn(port);
        assertThat(location(office.get(path(permit) + "/school-fact"))).isEqualTo(path(permit));
        var silent = town.submitted(town.family(), now.minusWeeks(6));
        assertThat(office.get(path(silent) + "/school-fact").body()).contains("How do you know?");
    }

    @Test
    void after_the_decision_nothing_is_found() {
        var now = now();
        var permit = town.granted(town.family(), town.child(town.family()), now);
        assertThat(location(town.staff(HARBOR).signedIn(port).get(path(permit) + "/school-fact")))
                .isEqualTo(path(permit));
    }

    private CaseId released(PermitType type, Particulars particulars) {
        var ana = town.family();
        var plain = town.packet(ana, town.child(ana), now());
        return town.released(ana, Packets.of(type, particulars, plain), now());
    }

    private CaseId asksFor(PermitType type, Particulars particulars) {
        var ana = town.family();
        var plain = town.packet(ana, town.child(ana), now());
        return town.submit(ana, Packets.of(type, particulars, plain), now());
    }

    private Verdict verdict(CaseId permit, String rule) {
        Packet packet = permits.find(permit).orElseThrow().packet();
        return hearing.opinion(packet, LocalDate.now(clock)).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::verdict)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> found(String what, String reason) {
        return Map.of("found", what, "reason", reason);
    }

    private static HttpResponse<String> record(Visitor who, CaseId permit, Map<String, String> typed) {
        return who.submit(path(permit) + "/school-fact", path(permit) + "/school-fact", typed);
    }

    private static String path(CaseId permit) {
        return "/permits/" + permit;
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
