package org.openseat.interdistrict.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;
import static org.openseat.accounts.Visitor.location;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.Upload;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterWorld;
import org.openseat.interdistrict.appeals.AppealDesk;
import org.openseat.interdistrict.file.InterCases;
import org.openseat.interdistrict.letters.InterLetterKind;
import org.openseat.interdistrict.office.OfficeDesk;
import org.openseat.letters.LetterDesk;
import org.openseat.rulebook.Paper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/// The packet for the county: only after the district's last word, with ten pages of support at most, and the same
/// bytes when made again. (R-APL-2, R-APL-7)
@AppTest
class CountyPacketTest {

    @Autowired
    OfficeDesk office;

    @Autowired
    AppealDesk appeals;

    @Autowired
    InterCases cases;

    @Autowired
    LetterDesk letters;

    @Autowired
    DocumentDesk documents;

    @Autowired
    CountyBook book;

    @Autowired
    Clock clock;

    @Value("${local.server.port}")
    int port;

    final InterWorld world;
    ZonedDateTime now;

    @Autowired
    CountyPacketTest(ApplicationContext app) {
        world = new InterWorld(app);
    }

    @BeforeEach
    void people() {
        now = ZonedDateTime.now(clock);
    }

    @Test
    void S_X13_without_an_appeal_to_the_district_there_is_no_packet() {
        var filed = world.denied(now);
        var family = world.ana.signedIn(port);
        var path = "/inter/" + filed.id() + "/county";
        assertThat(family.get(path).body())
                .contains("The county cannot hear it yet")
                .doesNotContain("county-packet.pdf");
        assertThat(location(family.get("/inter/" + filed.id() + "/county-packet.pdf")))
                .endsWith(path);
        family.chooseLanguage("es");
        assertThat(family.get(path).body()).contains("El condado todavía no puede escucharla");
    }

    @Test
    void after_the_last_word_the_packet_has_request_letters_and_chosen_papers() throws IOException {
        var filed = lastWord();
        var county = county(filed);
        var made = book.make(county);
        var again = book.make(county);
        assertThat(made).hasSameBinaryContentAs(again);
        try (var pdf = Loader.loadPDF(made.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(filed.number().value(), "My day ends far from home.", "final answer");
        }
        Files.delete(made);
        Files.delete(again);

        var family = world.ana.signedIn(port);
        var path = "/inter/" + filed.id();
        assertThat(family.get(path).body()).contains(path + "/county");
        assertThat(family.get(path + "/county").body()).contains("2 of 10 pages of support", "county-packet.pdf");
        assertThat(family.get(path + "/county-packet.pdf").statusCode()).isEqualTo(200);
        assertThat(world.town
                        .people
                        .family()
                        .signedIn(port)
                        .get(path + "/county")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void more_than_ten_pages_of_support_are_too_many_until_some_are_left_out() {
        var filed = lastWord();
        documents.add(
                filed.id().packet(),
                Paper.SUPPORTING_PAPER.name(),
                List.of(new Upload("diary.pdf", new ByteArrayResource(pages(9)))),
                world.ana.who().id().value(),
                now.toInstant());
        var family = world.ana.signedIn(port);
        var path = "/inter/" + filed.id();
        assertThat(family.get(path + "/county").body())
                .contains("11 of 10 pages of support", "Please remove some")
                .doesNotContain("Get the packet");
        var diary = documents.of(filed.id().packet()).stream()
                .filter(each -> each.name().equals("diary.pdf"))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
        assertThat(family.get(path + "/county?chosen=yes&paper=" + diary).body())
                .contains("9 of 10 pages of support", "Get the packet");
        assertThat(family.get(path + "/county?chosen=yes").body()).contains("0 of 10 pages of support");
    }

    private CountyFile county(Filed filed) {
        return new CountyFile(
                cases.open(filed.id(), world.ana.who(), now).orElseThrow(),
                letters.ofCase(filed.id().value()),
                documents.of(filed.id().packet()));
    }

    private Filed lastWord() {
        var filed = world.denied(now);
        appeals.appeal(filed.id(), "Please look again.", world.ana.who(), now);
        appeals.deny(filed.id(), "The reason is not met.", world.committee.who(), now);
        soon().until(() ->
                letters.ofCase(filed.id().value()).stream().anyMatch(letter -> letter.is(InterLetterKind.FINAL)));
        return filed;
    }

    private static byte[] pages(int count) {
        try (var pdf = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (int page = 0; page < count; page++) {
                pdf.addPage(new PDPage());
            }
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
