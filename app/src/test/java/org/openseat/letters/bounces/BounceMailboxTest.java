package org.openseat.letters.bounces;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.Reader;
import org.openseat.letters.queue.Mail;
import org.openseat.letters.queue.Message;
import org.openseat.letters.queue.Messages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reports of mail servers, read from a real mailbox by IMAP.
@AppTest
class BounceMailboxTest {

    @Autowired
    BounceMailbox mailbox;

    @Autowired
    LetterDesk desk;

    @Autowired
    Messages messages;

    @Autowired
    JdbcClient sql;

    private final UUID account = UUID.randomUUID();
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private GreenMailUser box;

    @BeforeEach
    void a_mail_has_left() {
        server.start();
        box = server.setUser("bounces@schools.example", "bounces", "p@ss");
        desk.tell(
                new Reader(account, account + "@families.example", "en"),
                Mail.of("bounced:" + account, "letters.mail.receipt", "/letters/1", "P-1"),
                Instant.parse("2001-02-02T21:00:00Z"));
        sql.sql("update message set state = 'SENT', sent = written, next_try = null where account = ?")
                .param(account)
                .update();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_report_to_the_envelopes_sender_marks_the_mail() throws Exception {
        come("bounces+" + mine().id() + "@schools.example", "failed", "5.1.1", "<other@else.example>");
        look();
        assertThat(mine().state()).isEqualTo(Message.State.BOUNCED);
        assertThat(mine().problem()).isEqualTo("5.1.1");
        look();
        assertThat(mine().state()).as("read twice, it changes nothing").isEqualTo(Message.State.BOUNCED);
    }

    @Test
    void where_the_plus_was_lost_the_number_of_the_returned_mail_says_which() throws Exception {
        come("bounces@schools.example", "failed", "5.2.2", "<" + mine().id() + "@schools.example>");
        look();
        assertThat(mine().state()).isEqualTo(Message.State.BOUNCED);
    }

    @Test
    void a_delay_is_no_bounce_and_an_arrival_is_one_too_few() throws Exception {
        come("bounces+" + mine().id() + "@schools.example", "delayed", "4.4.1", "<x@y.example>");
        look();
        assertThat(mine().state()).isEqualTo(Message.State.SENT);
        come("bounces+" + mine().id() + "@schools.example", "delivered", "2.0.0", "<x@y.example>");
        look();
        assertThat(mine().state()).isEqualTo(Message.State.DELIVERED);
    }

    @Test
    void prose_and_strange_numbers_change_nothing_and_keep_nobody_waiting() throws Exception {
        box.deliver(mail("To: bounces+" + mine().id() + "@schools.example\r\nSubject: Out of office\r\n\r\nfailed"));
        box.deliver(mail("Content-Type: multipart/report; boundary=x\r\n\r\nbroken"));
        come("bounces+" + UUID.randomUUID() + "@schools.example", "failed", "5.1.1", "<x@y.example>");
        come("bounces+" + mine().id() + "@schools.example", "failed", "5.1.1", "<x@y.example>");
        look();
        assertThat(mine().state()).isEqualTo(Message.State.BOUNCED);
    }

    private void look() throws Exception {
        mailbox.look(
                URI.create("imap://bounces:p%40ss@127.0.0.1:" + server.getImap().getPort() + "/INBOX"));
    }

    private Message mine() {
        return messages.to(account).getFirst();
    }

    private void come(String to, String action, String status, String returned) throws Exception {
        box.deliver(mail("""
                From: MAILER-DAEMON@mx.example
                To: %s
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="fold"

                --fold
                Content-Type: text/plain

                It did not work.

                --fold
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example
                Arrival-Date: Mon, 2 Mar 2026 10:00:00 -0800

                Final-Recipient: rfc822; ana@families.example
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 no such user

                --fold
                Content-Type: text/rfc822-headers

                Message-ID: %s
                Subject: We have your request

                --fold--
                """.formatted(to, action, status, returned).replace("\n", "\r\n")));
    }

    private static MimeMessage mail(String text) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
