package org.openseat.letters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Role;
import org.openseat.accounts.Visitor;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.LetterId;
import org.openseat.letters.Reader;
import org.openseat.letters.Samples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@AppTest
class LetterPageTest {

    private static final String PASSWORD = "harbor42lamp";

    @Autowired
    Accounts accounts;

    @Autowired
    LetterDesk desk;

    @Autowired
    Clock clock;

    @Value("${local.server.port}")
    int port;

    private final String email = "rosa-" + UUID.randomUUID() + "@families.example";
    private LetterId letter = new LetterId(UUID.randomUUID());

    @BeforeEach
    void rosa_has_a_letter() {
        open(email);
        var rosa = accounts.withEmail(email).orElseThrow();
        var reader = new Reader(rosa.value(), email, "es");
        letter = desk.write(Samples.denial(UUID.randomUUID()), reader, Instant.parse("2026-02-02T21:00:00Z"));
    }

    @Test
    void a_family_reads_its_letter_and_downloads_the_pdf() {
        var rosa = new Visitor(port);
        rosa.signIn(email, PASSWORD);
        assertThat(rosa.get("/letters/" + letter.value()).body())
                .contains("Su solicitud fue negada")
                .contains("Your request was denied")
                .contains("PDF, Español and English");
        var pdf = rosa.get("/letters/" + letter.value() + ".pdf");
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(pdf.body()).startsWith("%PDF-");
    }

    @Test
    void another_family_is_told_there_is_no_such_letter() {
        var other = "otto-" + email;
        open(other);
        var otto = new Visitor(port);
        otto.signIn(other, PASSWORD);
        assertThat(otto.get("/letters/" + letter.value()).statusCode()).isEqualTo(404);
        assertThat(otto.get("/letters/" + letter.value() + ".pdf").statusCode()).isEqualTo(404);
    }

    private void open(String address) {
        accounts.open(
                new Accounts.Opening(address, "Rosa", "Delgado", "en", PASSWORD, Set.of(Role.FAMILY), null),
                clock.instant());
    }
}
