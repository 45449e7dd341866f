package org.openseat.permits.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;
import static org.openseat.permits.Town.HARBOR;
import static org.openseat.permits.Town.KESTREL;

import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.permits.InTown;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.permits.appeals.AppealCases;
import org.openseat.permits.appeals.AppealDesk;
import org.openseat.permits.appeals.Received;
import org.openseat.permits.appeals.answer.AnswerDesk;
import org.openseat.permits.decision.PermitDesk;
import org.openseat.permits.file.CaseFiles;
import org.openseat.rulebook.DenialGround;
import org.openseat.rulebook.SpecialEducationRouting;
import org.openseat.rulebook.SpecialEducationRouting.Clearance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// S-I28: a packet with an IEP goes to special education; the school of residence cannot release alone, and nobody
/// learns of it who need not. (R-IDP-11, R-ROL-3)
class S_I28_SpecialEducationTest extends InTown {

    private static final String NOTE = "The same reading help is given at the new school.";

    @Autowired
    SpecialEducationDesk desk;

    @Autowired
    PermitDesk permits;

    @Autowired
    AppealDesk appeals;

    @Autowired
    AnswerDesk answers;

    @Autowired
    CaseFiles files;

    Resident ana;
    Resident kestrel;
    Resident team;
    CaseId permit;
    String path;

    @Autowired
    S_I28_SpecialEducationTest(ApplicationContext app) {
        super(app);
    }

    @BeforeEach
    void a_family_says_that_the_child_has_an_iep() {
        ana = town.family();
        kestrel = town.staff(KESTREL);
        team = town.specialEducation();
        permit = town.submit(ana, town.packet(ana, town.child(ana), HARBOR, Town.WORK, true, now()), now());
        path = "/permits/" + permit;
        town.readPapers(permit, kestrel, now());
    }

    @Test
    void the_school_alone_cannot_release_and_once_cleared_it_can() {
        assertThat(permits.release(permit, kestrel.who(), null, now()))
                .get()
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        no -> assertThat(no.why().rule()).isEqualTo(SpecialEducationRouting.class.getSimpleName()));

        assertThat(say(team, Clearance.NONE, Clearance.HELD)).isInstanceOf(Outcome.Done.class);
        assertThat(permits.release(permit, kestrel.who(), null, now())).get().isInstanceOf(Outcome.Refused.class);

        assertThat(say(team, Clearance.HELD, Clearance.CLEARED)).isInstanceOf(Outcome.Done.class);
        assertThat(permits.release(permit, kestrel.who(), null, now())).get().isInstanceOf(Outcome.Done.class);
        assertThat(say(team, Clearance.CLEARED, Clearance.HELD))
                .as("the school has released the student")
                .isInstanceOf(Outcome.Overtaken.class);
    }

    /// R-IDP-11: whichever way the yes comes.
    @Test
    void an_appeal_lets_nobody_go_before_special_education_has_cleared_the_move() {
        permits.deny(permit, kestrel.who(), EnumSet.of(DenialGround.PAPERS_NOT_GENUINE), "Not the bakery’s.", now());
        appeals.appeal(permit, AppealCases.form(), new Received.Online(ana.who(), now().toLocalDate()), now());
        var kestrelToo = town.staff(KESTREL);

        assertThat(answers.grant(permit, kestrelToo.who(), null, now()))
                .get()
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        no -> assertThat(no.why().rule()).isEqualTo(SpecialEducationRouting.class.getSimpleName()));
        var browser = team.signedIn(port);
        assertThat(browser.get("/desk").body()).contains(path);
        assertThat(browser.get(path).body()).contains("An appeal can still let the student go");
        assertThat(location(browser.submit(
                        path + "/special-education",
                        path + "/special-education",
                        Map.of("clearance", "CLEARED", "note", NOTE))))
                .isEqualTo(path);
        assertThat(answers.grant(permit, kestrelToo.who(), null, now()).map(AppealCases::done))
                .get()
                .isInstanceOf(PermitRequest.AtRequestedSchool.class);
    }

    @Test
    void the_second_of_two_is_told_and_only_special_education_may_say() {
        assertThat(say(team, Clearance.NONE, Clearance.CLEARED)).isInstanceOf(Outcome.Done.class);
        assertThat(say(town.specialEducation(), Clearance.NONE, Clearance.HELD)).isInstanceOf(Outcome.Overtaken.class);
        assertThat(desk.decide(permit, kestrel.who(), Clearance.CLEARED, Clearance.HELD, NOTE, now()))
                .isEmpty();

        var plain = town.submitted(ana, now());
        assertThat(desk.decide(plain, team.who(), Clearance.NONE, Clearance.CLEARED, NOTE, now()))
                .as("a request that is none of its business")
                .isEmpty();
    }

    @Test
    void special_education_finds_it_on_its_desk_and_says_its_word_there() {
        var browser = team.signedIn(port);
        assertThat(browser.get("/desk").body()).contains("For special education to look at", path);
        assertThat(browser.get(path).body()).contains("Say whether the move", path + "/special-education");

        var page = path + "/special-education";
        var empty = browser.submit(page, page, Map.of());
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Choose whether the move may go on", "Write a sentence for the family");
        assertThat(location(browser.submit(page, page, Map.of("clearance", "HELD", "note", NOTE))))
                .isEqualTo(path);

        assertThat(browser.get("/desk").body()).doesNotContain(path);
        assertThat(browser.get("/desk?list=HELD").body()).contains(path);
        assertThat(location(browser.submit(page, page, Map.of("clearance", "CLEARED", "note", NOTE))))
                .isEqualTo(path);
        assertThat(browser.get("/desk?list=SAID").body()).contains(path);
    }

    @Test
    void the_family_is_told_in_plain_words_and_the_school_waits() {
        var family = ana.signedIn(port);
        assertThat(family.get(path).body()).contains("special education looks at the move first", "it may call you");
        family.chooseLanguage("es");
        assertThat(family.get(path).body()).contains("primero educación especial revisa el cambio");

        var school = kestrel.signedIn(port);
        assertThat(school.get(path).body())
                .contains("You can read the papers meanwhile")
                .doesNotContain(path + "/release");
        assertThat(location(school.get(path + "/release"))).isEqualTo(path);

        say(team, Clearance.NONE, Clearance.CLEARED);
        assertThat(school.get(path).body()).contains(NOTE, path + "/release");
        assertThat(ana.signedIn(port).get(path).body()).contains(NOTE);
    }

    /// The page and the letter say the same, in that order; who need not know finds no such letter. (R-ROL-3)
    @Test
    void the_receipt_says_that_special_education_looks_first_and_is_for_those_who_may_know() {
        var family = ana.signedIn(port);
        var letter = location(family.get(path + "/receipt")).replace(".pdf", "");
        assertThat(family.get(letter).body())
                .containsSubsequence(
                        "Special education looks at the move first", "Kestrel Middle School reads your papers");
        assertThat(kestrel.signedIn(port).get(path).body()).contains(letter);

        say(team, Clearance.NONE, Clearance.CLEARED);
        permits.release(permit, kestrel.who(), null, now());
        for (var stranger : new Resident[] {town.staff(HARBOR), town.district()}) {
            var browser = stranger.signedIn(port);
            assertThat(browser.get(path).body()).doesNotContain(letter);
            assertThat(browser.get(letter).statusCode()).isEqualTo(404);
            assertThat(browser.get(letter + ".pdf").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void neither_the_requested_school_nor_the_district_nor_the_appeals_office_ever_reads_of_it() {
        say(team, Clearance.NONE, Clearance.CLEARED);
        permits.release(permit, kestrel.who(), null, now());

        for (var stranger : new Resident[] {town.staff(HARBOR), town.district()}) {
            var body = stranger.signedIn(port).get(path).body();
            assertThat(body).contains("Tomás Delgado");
            // As words: the letters may well stand within an id or the hidden mark of a form.
            assertThat(body)
                    .doesNotContainPattern("(?i)special education|\\biep\\b|\\b504\\b|adeyemi")
                    .doesNotContainIgnoringCase(NOTE);
        }
        assertThat(files.open(permit, town.staff(HARBOR).who(), now())
                        .orElseThrow()
                        .timeline())
                .noneMatch(entry -> entry.what() == PermitEvent.SPECIAL_EDUCATION_CLEARED
                        || entry.what() == PermitEvent.SPECIAL_EDUCATION_ASKED);
    }

    private Outcome<PermitRequest> say(Resident by, Clearance seen, Clearance clearance) {
        return desk.decide(permit, by.who(), seen, clearance, NOTE, now()).orElseThrow();
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
