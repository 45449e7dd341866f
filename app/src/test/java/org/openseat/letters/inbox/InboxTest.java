package org.openseat.letters.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.cases.CaseId;
import org.openseat.cases.record.EveryCase;
import org.openseat.cases.record.Timeline;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.Reader;
import org.openseat.letters.queue.Deliveries;
import org.openseat.letters.queue.Mail;
import org.openseat.letters.queue.Message;
import org.openseat.letters.queue.Messages;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who reads which message: one's own and no other; staff see of a case what was sent and whether it arrived.
@AppTest
class InboxTest {

    private static final Instant NOW = Instant.parse("2026-02-02T21:00:00Z");

    @Autowired
    LetterDesk desk;

    @Autowired
    Messages messages;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcClient sql;

    @Value("${local.server.port}")
    int port;

    private final Town town;
    private Resident ana;
    private CaseId permit;

    @Autowired
    InboxTest(ApplicationContext app) {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
    }

    @BeforeEach
    void ana_was_written_to() {
        ana = town.family();
        permit = town.submitted(ana, Town.on("2026-02-02"));
        desk.tell(
                reader(ana),
                Mail.of("in:" + permit, "letters.mail.papers", "/letters/1", "<b>P-1</b>")
                        .about(permit.value()),
                NOW);
    }

    @Test
    void a_message_is_shown_as_sent_and_new_until_it_is_opened() {
        var browser = ana.signedIn(port);
        assertThat(browser.get("/messages").body())
                .contains("needs papers")
                .contains("By e-mail")
                .contains(ana.email())
                .contains("New</span>");
        assertThat(browser.get(page()).body())
                .contains("a paper is missing or could not be accepted")
                .contains("/letters/1")
                .doesNotContain("<b>P-1</b>");
        assertThat(browser.get(page()).statusCode()).isEqualTo(200);
        assertThat(sql.sql("select count(*) from message_read where message = ?")
                        .param(mine().id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nobody_opens_a_message_of_somebody_else_staff_neither() {
        for (var other : new Resident[] {town.family(), town.staff(Town.KESTREL), town.district()}) {
            assertThat(other.signedIn(port).get(page()).statusCode()).isEqualTo(404);
            assertThat(other.signedIn(port).get("/messages").body()).doesNotContain("needs papers");
        }
        assertThat(ana.signedIn(port).get("/messages/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_link_that_opens_the_account_is_not_shown_even_to_its_owner() {
        var path = "/password/" + UUID.randomUUID();
        desk.tell(reader(ana), Mail.of("link:" + path, "letters.mail.reset", path, NOW), NOW);
        var browser = ana.signedIn(port);
        var mail = messages.to(ana.who().id().value()).stream()
                .filter(Message::secret)
                .findFirst()
                .orElseThrow();
        assertThat(mail.text()).contains(path);
        assertThat(browser.get("/messages/" + mail.id()).body())
                .contains("Somebody asked for a new password")
                .contains("The link is left out here")
                .doesNotContain(path);
    }

    @Test
    void the_staff_of_a_case_see_what_was_sent_and_not_what_it_says_and_families_do_not() {
        var log = "/messages/case/" + permit;
        assertThat(town.staff(Town.KESTREL).signedIn(port).get(log).body())
                .contains("needs papers")
                .contains(ana.email())
                .doesNotContain("a paper is missing or could not be accepted");
        assertThat(town.district().signedIn(port).get(log).statusCode()).isEqualTo(200);
        assertThat(town.staff(Town.GRANARY).signedIn(port).get(log).statusCode())
                .isEqualTo(404);
        assertThat(ana.signedIn(port).get(log).statusCode()).isIn(403, 404);
    }

    @Test
    void mail_that_does_not_arrive_is_said_to_the_family_here_and_to_the_staff_of_the_case() throws Exception {
        sql.sql("update message set state = 'SENT', sent = written, next_try = null where id = ?")
                .param(mine().id())
                .update();
        deliveries.learned(mine().id(), Message.State.BOUNCED, "5.1.1");
        deliveries.learned(mine().id(), Message.State.BOUNCED, "5.1.1");
        assertThat(ana.signedIn(port).get(page()).body()).contains("Messages do not reach you");

        soon().untilAsserted(() -> assertThat(happened()).isEqualTo(1));
        var school = town.staff(Town.KESTREL).signedIn(port);
        assertThat(school.get("/permits/" + permit).body())
                .contains("Mail does not arrive: call the family")
                .contains("A message to the family did not arrive");
        assertThat(ana.signedIn(port).get("/permits/" + permit).body())
                .doesNotContain("A message to the family did not arrive");
    }

    private long happened() {
        return timeline.of(permit).stream()
                .filter(entry -> entry.what() == EveryCase.NOT_DELIVERED)
                .count();
    }

    private Message mine() {
        return messages.to(ana.who().id().value()).stream()
                .filter(message -> message.subject().contains("needs papers"))
                .findFirst()
                .orElseThrow();
    }

    private String page() {
        return "/messages/" + mine().id();
    }

    private static Reader reader(Resident who) {
        return new Reader(who.who().id().value(), who.email(), "en");
    }
}
