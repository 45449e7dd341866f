package org.openseat.permits.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.permits.Town.HARBOR;
import static org.openseat.permits.Town.KESTREL;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.cases.CaseId;
import org.openseat.cases.people.Child;
import org.openseat.permits.InTown;
import org.openseat.permits.Packet;
import org.openseat.permits.Packets;
import org.openseat.permits.PermitAnswers;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.permits.appeals.AppealCases;
import org.openseat.permits.appeals.AppealDesk;
import org.openseat.permits.appeals.Received;
import org.openseat.permits.decision.PermitDesk;
import org.openseat.rulebook.DenialGround;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Who judges a packet reads who the student is, as far as they may; nobody else does. (issue 10 A.10, R-ROL-3)
class StudentCardTest extends InTown {

    @Autowired
    PermitDesk permits;

    @Autowired
    AppealDesk appeals;

    Resident ana;
    Resident kestrel;
    CaseId permit;

    @Autowired
    StudentCardTest(ApplicationContext app) {
        super(app);
    }

    @BeforeEach
    void a_family_says_that_the_child_has_an_iep_and_is_under_an_expulsion_order() {
        ana = town.family();
        kestrel = town.staff(KESTREL);
        var plain = town.packet(ana, town.child(ana), HARBOR, Town.WORK, false, now());
        permit = town.submit(ana, told(plain), now());
    }

    @Test
    void the_school_of_residence_and_special_education_read_all_of_it_the_family_and_the_office_nothing() {
        assertThat(page(kestrel))
                .contains(">Student<", "March 14, 2014", "900-1234-5", "Under an expulsion order")
                .contains("Special education (IEP)", "Section 504 plan");
        assertThat(page(town.specialEducation())).contains("900-1234-5", "Section 504 plan");
        for (var other : Set.of(ana, town.district())) {
            assertThat(page(other)).doesNotContain("900-1234-5", "Under an expulsion order", "Section 504 plan");
        }
    }

    @Test
    void it_is_told_in_spanish_too() {
        var school = kestrel.signedIn(port);
        school.chooseLanguage("es");
        assertThat(school.get("/permits/" + permit).body())
                .contains(">Estudiante<", "Fecha de nacimiento", "Bajo una orden de expulsión");
    }

    @Test
    void the_requested_school_reads_it_on_its_turn_but_no_word_of_special_education() {
        clear();
        town.readPapers(permit, kestrel, now());
        permits.release(permit, kestrel.who(), null, now());

        assertThat(page(town.staff(HARBOR)))
                .contains("March 14, 2014", "900-1234-5", "Under an expulsion order")
                .doesNotContain("Special education (IEP)", "Section 504 plan");
        assertThat(page(kestrel)).as("no longer its turn").doesNotContain("900-1234-5");
    }

    @Test
    void who_answers_the_appeal_reads_it_and_who_said_no_does_not() {
        permits.deny(permit, kestrel.who(), Set.of(DenialGround.PAPERS_NOT_GENUINE), "Not theirs.", now());
        assertThat(page(kestrel)).as("waiting for the family").doesNotContain("900-1234-5");
        appeal();
        assertThat(page(town.staff(KESTREL))).contains("900-1234-5", "Under an expulsion order");
        assertThat(page(kestrel)).doesNotContain("900-1234-5");
    }

    private void appeal() {
        appeals.appeal(permit, AppealCases.form(), new Received.Online(ana.who(), now().toLocalDate()), now());
    }

    private void clear() {
        var team = town.specialEducation().signedIn(port);
        var step = "/permits/" + permit + "/special-education";
        team.submit(step, step, Map.of("clearance", "CLEARED", "note", "The same help is there."));
    }

    private String page(Resident reader) {
        return reader.signedIn(port).get("/permits/" + permit).body();
    }

    private static Packet told(Packet plain) {
        var a = plain.answers();
        var answers = new PermitAnswers(
                new Child(a.child().name(), a.child().birthDate(), "900-1234-5"),
                false,
                a.home(),
                a.livesThereSince(),
                null,
                a.reason(),
                true,
                false,
                true,
                a.first(),
                null,
                a.signature(),
                a.particulars());
        return Packets.answering(plain, answers);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
