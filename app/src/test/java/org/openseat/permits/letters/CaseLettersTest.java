package org.openseat.permits.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.SignedStatement;
import org.openseat.cases.days.CaseClocks;
import org.openseat.cases.people.Signature;
import org.openseat.cases.told.Letterheads;
import org.openseat.letters.press.LetterPress;
import org.openseat.letters.sheet.Letter;
import org.openseat.permits.Appeal;
import org.openseat.permits.AppealForm;
import org.openseat.permits.Appealed.Answer;
import org.openseat.permits.Appealed.FirstAppeal;
import org.openseat.permits.Denial;
import org.openseat.permits.Ending;
import org.openseat.permits.Packet;
import org.openseat.permits.Permit;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.Attending;
import org.openseat.permits.PermitRequest.DeniedByRequested;
import org.openseat.permits.PermitRequest.Ended;
import org.openseat.permits.PermitRequest.Expired;
import org.openseat.permits.PermitRequest.NotRenewed;
import org.openseat.permits.PermitRequest.Superseded;
import org.openseat.permits.Referral;
import org.openseat.permits.Town;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.letters.appeal.AppealNotices;
import org.openseat.permits.letters.refusal.RefusalFacts;
import org.openseat.rulebook.DecidingSchool;
import org.openseat.rulebook.DenialGround;
import org.openseat.rulebook.EndingGround;
import org.openseat.rulebook.PermitClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/// What the letters of one real case say in each of its states.
@AppTest
class CaseLettersTest {

    private static final ZonedDateTime MONDAY = Town.on("2026-02-02");

    @Autowired
    ApplicationContext app;

    @Autowired
    PermitFacts permitFacts;

    @Autowired
    RefusalFacts refusals;

    @Autowired
    NoticeFacts notices;

    @Autowired
    AppealNotices appeals;

    @Autowired
    CaseFacts facts;

    @Autowired
    Letterheads heads;

    @Autowired
    LetterPress press;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    CaseClocks clocks;

    private CaseFile file;
    private Packet packet;
    private SignedStatement decision;

    @BeforeEach
    void a_family_has_sent_a_packet_from_kestrel_to_harbor() {
        var town = app.getAutowireCapableBeanFactory().createBean(Town.class);
        var ana = town.family();
        packet = town.packet(ana, town.child(ana), MONDAY);
        town.submit(ana, packet, MONDAY);
        file = facts.file(packet.id());
        decision = new SignedStatement(ana.who().id(), "Kwame Boateng", "Principal", MONDAY.toLocalDate(), null);
    }

    /// S-I13: Monday, February 2: seven school days end on the 11th, two weeks on a holiday; the 17th is printed,
    /// alone.
    @Test
    void S_I13_a_denial_prints_one_date_and_comes_with_the_packet_and_the_filled_in_form() {
        var text = english(refusals.first(file, denied()));
        assertThat(text)
                .contains("Your request was denied")
                .containsPattern("Or the permit office of the district:[^.]*\\(805\\) 555-0100")
                .contains("The permit is denied because")
                .contains("no later than Tuesday, February 17, 2026")
                .contains("We have 31 seats and 31 students.")
                .contains("Your request as you sent it")
                .contains("I work at a bakery near Harbor from 6 to 2.")
                .contains("Pelican Street Bakery")
                .contains("Appeal about a permit")
                .contains("(805) 555-0142");
        assertThat(text.replaceAll("This is how that day was counted:.*?An appeal must be", ""))
                .doesNotContain("February 11")
                .doesNotContain("February 16");
    }

    /// R-ROL-3: both schools read this letter.
    @Test
    void what_only_some_may_know_is_not_in_the_packet_on_paper() {
        var answers = packet.answers();
        assertThat(answers.specialEducation()).isFalse();
        assertThat(english(refusals.first(file, denied())))
                .doesNotContainIgnoringCase("IEP")
                .doesNotContainPattern("\\b504\\b")
                .doesNotContainIgnoringCase("expulsion");
    }

    @Test
    void a_permit_that_ends_names_each_ground_its_place_and_the_evidence() {
        var ended = new Ended(packet, permit(), MONDAY.toLocalDate(), ending(Ending.How.REVOKED), deadline());
        assertThat(english(refusals.first(with(ended), ended)))
                .contains("The permit was revoked")
                .contains("The permit ends because the student misses school without a valid reason.")
                .contains("(Rule: BUL-5347 §II.B.1.c)")
                .contains("(Rule: BUL-5347 Att. A)")
                .contains("Twelve days in November.")
                .contains("has the right to stay at the present school")
                .contains("How an appeal works");
        var refused = new NotRenewed(packet, null, ending(Ending.How.NOT_RENEWED), deadline());
        assertThat(english(refusals.first(with(refused), refused))).contains("The permit is not renewed");
    }

    @Test
    void an_appeal_is_acknowledged_with_the_day_of_the_answer_and_the_right_to_stay() {
        var open = denied().appeal(appeal(), deadline(PermitClock.FIRST_ANSWER, Town.on("2026-02-10")));
        assertThat(english(appeals.received(with(open), open)))
                .contains("arrived on Tuesday, February 10, 2026. The answer comes from "
                        + file.to().name())
                .contains("no later than Wednesday, February 18, 2026")
                .contains("right to stay at the present school");
    }

    @Test
    void a_denied_appeal_leads_to_the_second_level_and_a_second_no_leads_nowhere() {
        FirstAppeal open = denied().appeal(appeal(), deadline());
        var answer = new Answer(decision, "The office work is in Kestrel’s area.");
        var no = open.denyAppeal(answer, deadline(PermitClock.SECOND_APPEAL, MONDAY));
        assertThat(english(refusals.firstAppeal(with(no), no)))
                .contains("Your appeal was denied")
                .contains(file.to().name() + " answers, in its own words:")
                .contains("The office work is in Kestrel’s area.")
                .contains("You can go on to the second level")
                .contains("the Operations Administrator")
                .contains("You get an answer in writing within 5 school days. It is final.")
                .doesNotContain("Appeal about a permit");
        var last = no.escalate(appeal(), deadline()).denyAppeal(answer);
        assertThat(english(refusals.secondAppeal(with(last), last)))
                .contains("Neither the Office of Permits and Student Transfers nor the county office of education")
                .doesNotContain("You can");
    }

    @Test
    void a_permit_that_stands_again_does_not_ask_to_enroll_again() {
        var attending = new Attending(packet, permit(), MONDAY.toLocalDate());
        var letter = permitFacts.permit(
                PermitLetterKind.FIRST_APPEAL_GRANTED,
                with(attending),
                permit(),
                MONDAY.toLocalDate(),
                Letterheads.of(file.to()),
                facts.signed(file.to()));
        assertThat(english(letter)).contains("Your appeal is granted").doesNotContain("What to do now");
        assertThat(english(permitFacts.granted(file, permit())))
                .contains("The permit is good until Thursday, June 11, 2026.")
                .contains("What to do now")
                .contains("A parent keeps working in the area of " + file.to().name());
    }

    @Test
    void other_ends_say_what_to_do_now() {
        var closed = denied().lapse(LocalDate.parse("2026-02-18"));
        assertThat(english(appeals.attendResidence(with(closed), closed)))
                .contains(
                        "is expected at the school of residence, " + file.from().name() + ", right away");
        var referral = new Referral(decision, "The house stands in Port Carmela.");
        assertThat(english(notices.referred(file, referral)))
                .contains("outside this school district")
                .contains("Port Carmela")
                .contains(heads.district().name());
        var expired = new Expired(packet, permit(), LocalDate.parse("2026-06-12"));
        assertThat(english(notices.expired(with(expired), expired)))
                .contains("was good until Thursday, June 11, 2026")
                .contains("in the school year 2026-27")
                .contains("/permits/new/" + packet.student().value());
        var superseded = new Superseded(packet, packet.id(), MONDAY.toLocalDate());
        assertThat(english(notices.superseded(with(superseded), superseded, file)))
                .contains("Request " + packet.number().value() + " was granted");
    }

    @Test
    void a_date_that_moved_is_told_with_the_old_one_and_why() {
        var letter = notices.moved(file, deadline(), LocalDate.parse("2026-02-13"), MONDAY.toLocalDate())
                .quoting("A storm closed all schools.");
        assertThat(english(letter))
                .contains("the last day for your appeal")
                .contains("Until now this was Friday, February 13, 2026.")
                .contains("The new date is Tuesday, February 17, 2026")
                .contains("A storm closed all schools.");
    }

    private DeniedByRequested denied() {
        return new DeniedByRequested(
                packet,
                decision,
                new Denial(decision, List.of(DenialGround.NO_ROOM), "We have 31 seats and 31 students."),
                deadline());
    }

    private Ending ending(Ending.How how) {
        return new Ending(
                how,
                DecidingSchool.REQUESTED,
                List.of(EndingGround.TRUANCY, EndingGround.ISSUED_IN_ERROR),
                "Twelve days in November.",
                decision);
    }

    private Permit permit() {
        return new Permit(decision, decision, LocalDate.parse("2026-06-11"));
    }

    private Appeal appeal() {
        return new Appeal(
                packet.filedBy(),
                LocalDate.parse("2026-02-10"),
                new AppealForm(
                        "We need the school.",
                        "No room.",
                        false,
                        null,
                        null,
                        null,
                        false,
                        true,
                        true,
                        new Signature("Ana Ruiz", LocalDate.parse("2026-02-10"))));
    }

    private KeptDeadline<PermitClock> deadline() {
        return deadline(PermitClock.FIRST_APPEAL, MONDAY);
    }

    private KeptDeadline<PermitClock> deadline(PermitClock clock, ZonedDateTime now) {
        return Objects.requireNonNull(transactions.execute(_ -> clocks.start(clock, packet.year(), now.toLocalDate())));
    }

    private CaseFile with(PermitRequest request) {
        return new CaseFile(
                request, file.from(), file.to(), file.opinion(), file.needed(), file.documents(), file.timeline());
    }

    private String english(Letter letter) {
        return press.print(letter, "en").html().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
