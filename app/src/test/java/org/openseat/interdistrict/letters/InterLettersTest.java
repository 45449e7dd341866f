package org.openseat.interdistrict.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;
import static org.openseat.interdistrict.InterTown.MILITARY;
import static org.openseat.interdistrict.InterTown.WORK;
import static org.openseat.interdistrict.InterTown.at;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.cases.CaseNews;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterEvent;
import org.openseat.interdistrict.InterWorld;
import org.openseat.interdistrict.appeals.AppealDesk;
import org.openseat.interdistrict.meanwhile.InterStay;
import org.openseat.interdistrict.meanwhile.StayDesk;
import org.openseat.interdistrict.meanwhile.StayNews;
import org.openseat.interdistrict.office.OfficeDesk;
import org.openseat.interdistrict.official.OfficialDesk;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.kept.KeptLetter;
import org.openseat.letters.queue.Message;
import org.openseat.letters.queue.Messages;
import org.openseat.letters.sheet.LetterKind;
import org.openseat.permits.Town;
import org.openseat.rulebook.Paper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;

/// What a family with a request between districts is written, from the receipt to the county's door, on a real
/// database.
@AppTest
class InterLettersTest {

    private static final ZonedDateTime MARCH_2 = at("2026-03-02T10:30");

    @Autowired
    OfficeDesk office;

    @Autowired
    AppealDesk appeals;

    @Autowired
    LetterDesk desk;

    @Autowired
    Messages messages;

    @Autowired
    InterLetters letters;

    @Autowired
    InterStayLetters stayLetters;

    @Autowired
    StayDesk stays;

    @Autowired
    OfficialDesk officials;

    @Autowired
    JdbcClient sql;

    @Value("${local.server.port}")
    int port;

    private final InterWorld world;

    @Autowired
    InterLettersTest(ApplicationContext app) {
        world = new InterWorld(app);
    }

    @Test
    void the_receipt_has_the_number_what_is_missing_and_until_when_and_comes_once() {
        var filed = world.town.with(world.outgoing(WORK, MARCH_2), world.ana, Paper.PAY_STUB);
        world.town.submitted(filed, world.ana, MARCH_2);
        assertThat(text(filed, InterLetterKind.RECEIPT))
                .contains(filed.number().value())
                .contains("Tomás Delgado go from Kestrel Middle School to Costa Unified School District")
                .contains("This paper has not arrived yet.")
                .contains("no later than Wednesday, April 1, 2026");

        world.town.send(filed, world.ana, Paper.EMPLOYER_LETTER, at("2026-03-04T09:00"));
        assertThat(mail(filed, "is complete").text()).contains("We must answer no later than");
        assertThat(kinds(filed)).containsExactly(InterLetterKind.RECEIPT.key());
    }

    @Test
    void S_X2_late_and_outgoing_the_letter_refers_the_family_to_the_county() {
        var late = at("2026-05-01T00:00");
        var filed = world.outgoing(MILITARY, late);
        world.town.submitted(filed, world.ana, late);
        assertThat(text(filed, InterLetterKind.REFERRED))
                .contains("You can take your request to the county")
                .contains("until Thursday, April 30, 2026")
                .contains("at most 10 pages")
                .contains("Reach it here: Costa County Office of Education, 1200 Harbor Avenue")
                .contains("must reach the county no later than Monday, June 1, 2026");
    }

    @Test
    void a_release_is_written_in_the_familys_language_beside_english_and_so_is_its_mail() {
        sql.sql("update account set language = 'es' where id = ?")
                .param(world.ana.who().id().value())
                .update();
        var filed = world.approved(MARCH_2);
        assertThat(text(filed, InterLetterKind.RELEASED))
                .contains("El distrito deja ir al estudiante")
                .contains("The student is released")
                .contains("This letter is the release.");
        assertThat(messages.to(world.ana.who().id().value()))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail.language()).isEqualTo("es"))
                .extracting(Message::subject)
                .contains("Hay una respuesta a su solicitud " + filed.number().value());
    }

    @Test
    void a_denial_names_its_grounds_and_the_appeal_and_the_final_letter_starts_the_countys_clock() {
        var filed = world.denied(at("2026-05-04T09:00"));
        assertThat(text(filed, InterLetterKind.DENIED))
                .contains("because a paper or a statement in the request is not true")
                .contains("Education Code 46600")
                .contains("The letter is not from the clinic.")
                .contains("within 30 days of the date of its letter: Costa County Office of Education")
                .contains("phone (805) 555-0190, Monday to Friday 8:00-17:00, https://appeals.costacounty.example")
                .contains("no later than Monday, May 18, 2026")
                .contains("/inter/" + filed.id() + "/appeal");

        appeals.appeal(filed.id(), "Please look again.", world.ana.who(), at("2026-05-06T09:00"));
        assertThat(text(filed, InterLetterKind.APPEAL_RECEIVED)).contains("arrived on Wednesday, May 6, 2026");
        appeals.deny(filed.id(), "The reason is not met.", world.committee.who(), at("2026-05-20T09:00"));
        assertThat(text(filed, InterLetterKind.FINAL))
                .contains("The reason is not met.")
                .contains("Your appeal must reach it no later than Monday, June 22, 2026");
    }

    @Test
    void S_X14_the_letter_about_a_revocation_offers_the_committee_and_never_the_county() {
        var filed = world.approved(MARCH_2);
        text(filed, InterLetterKind.RELEASED);
        world.revoke(filed, "Eleven days missed.", false, at("2026-10-05T09:00"));
        assertThat(text(filed, InterLetterKind.REVOKED))
                .contains("Eleven days missed.")
                .contains("Appeals Committee")
                .doesNotContainIgnoringCase("county");
        appeals.appeal(filed.id(), "She was ill.", world.ana.who(), at("2026-10-06T09:00"));
        appeals.deny(filed.id(), "No doctor’s note.", world.committee.who(), at("2026-10-20T09:00"));
        assertThat(text(filed, InterLetterKind.REVOCATION_STANDS))
                .contains("No doctor’s note.")
                .doesNotContainIgnoringCase("county");
    }

    @Test
    void a_revoked_permit_that_an_appeal_restores_is_said_to_stand_again() {
        var filed = world.approved(MARCH_2);
        text(filed, InterLetterKind.RELEASED);
        world.revoke(filed, "Eleven.", true, at("2026-10-05T09:00"));
        appeals.appeal(filed.id(), "She was ill.", world.ana.who(), at("2026-10-06T09:00"));
        appeals.grant(filed.id(), "The note is here.", world.committee.who(), at("2026-10-20T09:00"));
        assertThat(text(filed, InterLetterKind.APPEAL_GRANTED)).contains("The permit stands again");
        assertThat(kinds(filed))
                .filteredOn(InterLetterKind.RELEASED.key()::equals)
                .hasSize(1);
    }

    @Test
    void news_that_comes_again_or_late_writes_no_second_letter_and_no_second_mail() {
        var filed = world.denied(at("2026-05-04T09:00"));
        text(filed, InterLetterKind.DENIED);
        appeals.appeal(filed.id(), "Please look again.", world.ana.who(), at("2026-05-06T09:00"));
        text(filed, InterLetterKind.APPEAL_RECEIVED);
        var before = kinds(filed);
        var mails = messages.to(world.ana.who().id().value()).size();
        for (var event : InterEvent.values()) {
            AopTestUtils.<InterLetters>getUltimateTargetObject(letters)
                    .on(new CaseNews.Moved(filed.id(), "INTER", event.name()));
        }
        assertThat(kinds(filed)).isEqualTo(before);
        assertThat(messages.to(world.ana.who().id().value())).hasSize(mails);
    }

    @Test
    void the_letter_opens_for_the_family_and_the_office_and_is_linked_on_the_case() {
        var filed = world.approved(MARCH_2);
        text(filed, InterLetterKind.RELEASED);
        var letter = "/letters/"
                + find(filed, InterLetterKind.RELEASED).orElseThrow().id().value();
        var home = world.ana.signedIn(port);
        assertThat(home.get("/inter/" + filed.id()).body())
                .contains(letter)
                .contains("A letter was sent to the family");
        assertThat(home.get(letter).body()).contains("The student is released").contains("/inter/" + filed.id());
        assertThat(home.get(letter + ".pdf").body()).startsWith("%PDF-");
        assertThat(world.opst.signedIn(port).get(letter).statusCode()).isEqualTo(200);
        for (var stranger : List.of(world.town.people.family(), world.town.people.staff(Town.KESTREL))) {
            assertThat(stranger.signedIn(port).get(letter).statusCode()).isEqualTo(404);
            assertThat(stranger.signedIn(port).get(letter + ".pdf").statusCode())
                    .isEqualTo(404);
        }
    }

    /// rules §7 D25: the family and the school hear that it began, that it runs out, and that it is over.
    @Test
    void a_child_that_attends_meanwhile_is_written_of_from_the_first_day_to_the_last() {
        var filed = world.town.with(
                world.town.incoming(world.ana, world.town.people.child(world.ana), MILITARY, at("2026-10-20T09:00")),
                world.ana,
                Paper.MILITARY_PROOF);
        world.town.submitted(filed, world.ana, at("2026-10-20T09:00"));
        var school = world.town.people.staff(Town.HARBOR);
        stays.start(
                filed.number().value(), true, LocalDate.parse("2026-11-02"), world.opst.who(), at("2026-11-02T09:00"));
        assertThat(text(filed, InterLetterKind.STAY_BEGUN))
                .contains("from Monday, November 2, 2026 on")
                .contains("it gives no right to one")
                .contains("The last day of attendance without a permit is Friday, January 15, 2027");

        var news = AopTestUtils.<InterStayLetters>getUltimateTargetObject(stayLetters);
        var last = LocalDate.parse("2027-01-15");
        for (var twice = 0; twice < 2; twice++) {
            news.on(new StayNews.Warned(filed.id(), last));
            news.on(new StayNews.Ended(filed.id(), last, InterStay.Over.TIME));
        }
        assertThat(text(filed, InterLetterKind.STAY_WARNED)).contains("runs out");
        assertThat(text(filed, InterLetterKind.STAY_ENDED)).contains("Two school months have passed");
        assertThat(messages.to(school.who().id().value()))
                .extracting(Message::subject)
                .containsExactlyInAnyOrder(
                        "Attendance without a permit ends soon: "
                                + filed.number().value(),
                        "Attendance without a permit is over: " + filed.number().value());
    }

    @Test
    void the_other_districts_official_gets_the_link_in_their_language_and_the_childs_initials_alone() {
        var filed = world.town.with(
                world.town.incoming(world.ana, world.town.people.child(world.ana), MILITARY, MARCH_2),
                world.ana,
                Paper.MILITARY_PROOF);
        world.town.submitted(filed, world.ana, MARCH_2);
        office.takeOn(filed.id(), world.opst.who(), MARCH_2);
        officials.ask(filed.id(), "clerk@costa.example", "es", world.opst.who(), MARCH_2);
        var mail = soon(() -> messages.about(filed.id().value()).stream()
                .filter(each -> each.address().equals("clerk@costa.example"))
                .findFirst());
        assertThat(mail.subject())
                .isEqualTo("Por favor, firme: salida de un estudiante, "
                        + filed.number().value());
        assertThat(mail.text()).contains("T. D.").contains("/official/").doesNotContain("Tomás", "Delgado");
        assertThat(mail.account()).isNull();
    }

    private List<String> kinds(Filed filed) {
        return desk.ofCase(filed.id().value()).stream().map(KeptLetter::kind).toList();
    }

    private Optional<KeptLetter> find(Filed filed, LetterKind kind) {
        return desk.ofCase(filed.id().value()).stream()
                .filter(letter -> letter.is(kind))
                .findFirst();
    }

    /// Letters are written after the step is safe, so they may take a moment.
    private String text(Filed filed, LetterKind kind) {
        var html = soon(() -> find(filed, kind).flatMap(letter -> desk.open(letter.id())))
                .html();
        return Pattern.compile("<[^>]*>")
                .matcher(html)
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .replace(" .", ".");
    }

    private Message mail(Filed filed, String subject) {
        return soon(() -> messages.to(filed.filedBy().value()).stream()
                .filter(mail -> mail.subject().contains(subject))
                .findFirst());
    }
}
