package org.openseat.letters.carriers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.Reader;
import org.openseat.letters.queue.Mail;
import org.openseat.letters.queue.Message;
import org.openseat.letters.queue.Messages;
import org.openseat.letters.queue.Sender;
import org.springframework.beans.factory.annotation.Autowired;

/// A mail server that refuses an address makes a bounce at once; and every envelope says to whom bounces go.
@AppTest
class RefusedTest {

    private static final Instant NOW = Instant.parse("2001-02-05T21:00:00Z");

    @Autowired
    LetterDesk desk;

    @Autowired
    Messages messages;

    @Autowired
    Postman postman;

    @Autowired
    org.openseat.start.Settings settings;

    private final UUID account = UUID.randomUUID();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final ServerSocket door;
    private volatile String answer = "550 5.1.1 no such user";

    RefusedTest() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    @BeforeEach
    void empty() {
        answer = "450 4.2.0 later";
        walk(Instant.parse("2001-02-20T21:00:00Z"));
        answer = "550 5.1.1 no such user";
    }

    @AfterEach
    void close() throws IOException {
        door.close();
    }

    @Test
    void an_address_that_the_server_refuses_is_a_bounce_at_once() {
        tell();
        walk(NOW);
        assertThat(mine().state()).isEqualTo(Message.State.BOUNCED);
        walk(NOW.plus(Duration.ofDays(1)));
        assertThat(mine().attempts()).isEqualTo(1);
    }

    @Test
    void an_address_that_is_refused_for_now_is_tried_again() {
        answer = "450 4.2.0 mailbox busy";
        tell();
        walk(NOW);
        assertThat(mine().state()).isEqualTo(Message.State.QUEUED);
    }

    @Test
    void the_envelope_names_the_mail_at_the_mailbox_for_bounces() {
        var sender = new Sender(List.of(), settings, "bounces@schools.example");
        assertThat(sender.bounces(account)).isEqualTo("bounces+" + account + "@schools.example");
        assertThat(new Sender(List.of(), settings, "").bounces(account)).doesNotContain("+");
    }

    private void tell() {
        desk.tell(
                new Reader(account, account + "@families.example", "en"),
                Mail.of("refused:" + account, "letters.mail.receipt", "/letters/1", "P-1"),
                NOW);
    }

    private Message mine() {
        return messages.to(account).getFirst();
    }

    private void walk(Instant now) {
        var route = new SmtpRoute(URI.create("smtp://127.0.0.1:" + door.getLocalPort()));
        while (postman.carryOne(route, now) != Postman.Walk.NOTHING_DUE) {}
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var call = door.accept()) {
                talk(call);
            } catch (IOException e) {
                // The test is over.
            }
        }
    }

    /// As much of RFC 5321 as it takes to be refused.
    private void talk(Socket call) throws IOException {
        var in = new BufferedReader(new InputStreamReader(call.getInputStream(), StandardCharsets.US_ASCII));
        say(call, "220 here");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            heard.add(line);
            say(call, line.startsWith("RCPT") ? answer : line.startsWith("QUIT") ? "221 bye" : "250 ok");
        }
    }

    private static void say(Socket call, String line) throws IOException {
        call.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
