package org.openseat.letters.carriers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openseat.AppTest;
import org.openseat.FreePort;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.Reader;
import org.openseat.letters.queue.Mail;
import org.openseat.letters.queue.Message;
import org.openseat.letters.queue.Messages;
import org.openseat.start.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Mail on a real mail server and a real database; the test tells the postman when to walk.
@AppTest
class PostmanTest {

    private static final Instant NOW = Instant.parse("2001-02-02T21:00:00Z");

    @Autowired
    LetterDesk desk;

    @Autowired
    Messages messages;

    @Autowired
    Settings settings;

    @Autowired
    Postman postman;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private final UUID account = UUID.randomUUID();
    private final String address = account + "@families.example";
    private final int port = FreePort.any();
    private final SmtpRoute route = new SmtpRoute(URI.create("smtp://openseat:p%40ss@127.0.0.1:" + port));
    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        up();
        walk(NOW.plus(Duration.ofDays(9)));
    }

    private void up() {
        server.start();
        server.setUser("openseat", "openseat", "p@ss");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_mail_says_the_same_in_text_and_html_in_the_readers_language() throws Exception {
        tell("es", address, "P-26-004217");
        walk(NOW);
        var mail = only();
        assertThat(mail.getSubject()).isEqualTo("Recibimos su solicitud P-26-004217");
        assertThat(mail.getHeader("Content-Language", null)).isEqualTo("es");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        for (var i = 0; i < 2; i++) {
            assertThat((String) parts.getBodyPart(i).getContent())
                    .contains("Su número es P-26-004217.")
                    .contains("Abrir el comprobante")
                    .contains(settings.baseUrl() + "/letters/1");
        }
    }

    @Test
    void a_mail_leaves_only_after_what_caused_it_is_there_for_good() {
        transaction.executeWithoutResult(status -> {
            tell("en", address, "P-1");
            assertThat(elsewhere(() -> postman.carryOne(route, NOW))).isEqualTo(Postman.Walk.NOTHING_DUE);
        });
        assertThat(received()).isEmpty();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    desk.tell(reader("en", address), mail("undone", "P-2"), NOW);
                    throw new IllegalStateException("the step failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        walk(NOW);
        assertThat(messages.to(account))
                .singleElement()
                .extracting(Message::state)
                .isEqualTo(Message.State.SENT);
        assertThat(received()).hasSize(1);
    }

    @Test
    void a_mail_waits_while_the_server_is_down_and_arrives_once_when_it_is_up() {
        server.stop();
        tell("en", address, "P-1");
        walk(NOW);
        assertThat(mine()).satisfies(mail -> {
            assertThat(mail.state()).isEqualTo(Message.State.QUEUED);
            assertThat(mail.attempts()).isEqualTo(1);
            assertThat(mail.nextTry()).isEqualTo(NOW.plusSeconds(30));
        });
        walk(NOW.plusSeconds(30));
        assertThat(mine().nextTry()).isEqualTo(NOW.plusSeconds(90));
        up();
        walk(NOW.plusSeconds(60));
        assertThat(received()).isEmpty();
        walk(NOW.plusSeconds(90));
        walk(NOW.plus(Duration.ofDays(1)));
        assertThat(received()).hasSize(1);
        assertThat(mine().attempts()).isEqualTo(3);
        assertThat(mine().sent()).isEqualTo(NOW.plusSeconds(90));
    }

    @Test
    void after_four_days_without_a_server_a_mail_is_given_up_and_that_can_be_seen() {
        server.stop();
        tell("en", address, "P-1");
        walk(NOW.plus(Duration.ofDays(5)));
        assertThat(mine().state()).isEqualTo(Message.State.FAILED);
        assertThat(mine().problem()).isEqualTo("MailConnectException");
    }

    @Test
    void two_nodes_at_once_deliver_each_mail_once() throws Exception {
        for (var i = 0; i < 20; i++) {
            desk.tell(reader("en", address), mail("many-" + i + account, "P-" + i), NOW);
        }
        Callable<Void> node = () -> {
            walk(NOW);
            return null;
        };
        try (var nodes = Executors.newFixedThreadPool(3)) {
            for (var done : nodes.invokeAll(List.of(node, node, node))) {
                done.get();
            }
        }
        assertThat(received()).hasSize(20);
        assertThat(received().map(PostmanTest::number).distinct()).hasSize(20);
    }

    @Test
    void the_same_occasion_is_told_once() {
        tell("en", address, "P-1");
        tell("en", address, "P-1");
        walk(NOW);
        assertThat(received()).hasSize(1);
    }

    @Test
    void what_people_typed_cannot_add_a_header_or_a_reader() throws Exception {
        tell("en", address, "P-1\r\nBcc: spy@evil.example\r\n\r\nhello");
        walk(NOW);
        var mail = only();
        assertThat(mail.getSubject()).isEqualTo("We have your request P-1 Bcc: spy@evil.example hello");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a@families.example, b@evil.example", "a@families.example b", "no address", "<a@b.example>"})
    void what_is_not_one_address_gets_no_mail_and_blocks_nobody(String wrong) {
        tell("en", wrong, "P-1");
        desk.tell(reader("en", address), mail("behind" + account, "P-2"), NOW);
        walk(NOW);
        assertThat(messages.to(account))
                .extracting(Message::state)
                .containsExactlyInAnyOrder(Message.State.FAILED, Message.State.SENT);
        assertThat(received()).hasSize(1);
    }

    @Test
    void an_address_with_a_line_break_is_not_even_kept() {
        assertThatThrownBy(() -> tell("en", "a@b.example\r\nBcc: spy@evil.example", "P-1"))
                .hasMessageContaining("violates check constraint");
    }

    /// The application's role may not delete at all; what it may update is not the text.
    @ParameterizedTest
    @CsvSource({
        "update message set text = 'x' where account = ?, kept as it was written",
        "delete from message where account = ?, permission denied"
    })
    void nobody_can_change_what_a_family_was_told(String attempt, String refusal) {
        tell("en", address, "P-1");
        assertThatThrownBy(() -> sql.sql(attempt).param(account).update())
                .rootCause()
                .hasMessageContaining(refusal);
    }

    private void tell(String language, String to, String number) {
        desk.tell(reader(language, to), mail("told:" + account, number), NOW);
    }

    private Reader reader(String language, String to) {
        return new Reader(account, to, language);
    }

    private static Mail mail(String occasion, String number) {
        return Mail.of(occasion, "letters.mail.receipt", "/letters/1", number);
    }

    private Message mine() {
        return messages.to(account).getFirst();
    }

    /// Walks until nothing is due: a mail that is not taken does not keep the others waiting.
    private void walk(Instant now) {
        while (postman.carryOne(route, now) != Postman.Walk.NOTHING_DUE) {}
    }

    private MimeMessage only() {
        assertThat(received()).hasSize(1);
        return received().findFirst().orElseThrow();
    }

    private Stream<MimeMessage> received() {
        return Arrays.stream(server.getReceivedMessages()).filter(mail -> to(mail).equals(address));
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String number(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T elsewhere(Callable<T> work) {
        try (var thread = Executors.newSingleThreadExecutor()) {
            return thread.submit(work).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
