package org.openseat.letters.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.Reader;
import org.openseat.letters.press.Samples;
import org.openseat.permits.Packet;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who opens a letter: whoever may open its case, and nobody else. (R-ROL-3)
@AppTest
class LetterPageTest {

    private static final Instant NOW = Instant.parse("2026-02-02T21:00:00Z");

    @Autowired
    ApplicationContext app;

    @Autowired
    LetterDesk desk;

    @Autowired
    JdbcClient sql;

    @Value("${local.server.port}")
    int port;

    private Town town;
    private Resident ana;
    private Packet packet;
    private LetterId letter;

    @BeforeEach
    void ana_has_a_letter() {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
        ana = town.family();
        var now = Town.on("2026-02-02");
        packet = town.packet(ana, town.child(ana), now);
        town.submit(ana, packet, now);
        var reader = new Reader(ana.who().id().value(), ana.email(), "es");
        letter = desk.write(Samples.denial(packet.id().value()), reader, NOW).orElseThrow();
    }

    @Test
    void a_family_reads_its_letter_and_downloads_the_pdf() {
        var browser = ana.signedIn(port);
        assertThat(browser.get(page()).body())
                .contains("Su solicitud fue negada")
                .contains("Your request was denied")
                .contains("PDF, Español and English");
        var pdf = browser.get(page() + ".pdf");
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(pdf.body()).startsWith("%PDF-");
    }

    @Test
    void the_childs_other_guardian_reads_it_too_until_the_link_ends() {
        var luis = town.family();
        sql.sql("insert into guardian_link (account, student, begun) values (?, ?, now())")
                .params(luis.who().id().value(), packet.student().value())
                .update();
        assertThat(status(luis, page())).isEqualTo(200);
        assertThat(status(luis, page() + ".pdf")).isEqualTo(200);
        sql.sql("update guardian_link set ended = now() where account = ?")
                .params(luis.who().id().value())
                .update();
        assertThat(status(luis, page())).isEqualTo(404);
    }

    @Test
    void the_school_of_residence_and_the_district_read_it() {
        assertThat(status(town.staff(Town.KESTREL), page())).isEqualTo(200);
        assertThat(status(town.district(), page() + ".pdf")).isEqualTo(200);
    }

    @Test
    void others_are_told_there_is_no_such_letter() {
        for (var other : new Resident[] {town.family(), town.staff(Town.GRANARY)}) {
            assertThat(status(other, page())).isEqualTo(404);
            assertThat(status(other, page() + ".pdf")).isEqualTo(404);
        }
        assertThat(status(ana, "/letters/" + UUID.randomUUID())).isEqualTo(404);
    }

    private String page() {
        return "/letters/" + letter.value();
    }

    private int status(Resident who, String path) {
        return who.signedIn(port).get(path).statusCode();
    }
}
