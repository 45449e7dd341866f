package org.openseat.permits.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;
import static org.openseat.permits.Town.on;
import static org.openseat.permits.appeals.AppealCases.done;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openseat.AppTest;
import org.openseat.cases.CaseId;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.Upload;
import org.openseat.permits.Town.Resident;
import org.openseat.permits.appeals.AppealCases;
import org.openseat.permits.appeals.AppealDesk;
import org.openseat.permits.appeals.answer.AnswerDesk;
import org.openseat.permits.file.CaseFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The packet of a case that went to the last word, with photos and files of all kinds, read back page by page.
@AppTest
class AppealPacketTest {

    @Autowired
    ApplicationContext app;

    @Autowired
    AppealPacket packet;

    @Autowired
    CaseFiles files;

    @Autowired
    DocumentDesk documents;

    @Autowired
    AppealDesk appeals;

    @Autowired
    AnswerDesk answers;

    @Autowired
    JdbcClient sql;

    @Value("${local.server.port}")
    int port;

    @TempDir
    Path folder;

    AppealCases cases;
    CaseId permit;

    @BeforeEach
    void a_case_that_went_to_the_last_word() throws IOException {
        cases = new AppealCases(app);
        permit = cases.deniedByRequested(on("2026-02-02"));
        var draft = appeals.draft(permit, cases.ana.who(), on("2026-02-09")).orElseThrow();
        add(draft.folder(), "APPEAL_SUPPORT", "stamp.jpg", picture("jpg"));
        add(draft.folder(), "APPEAL_SUPPORT", "letter.pdf", script());
        add(permit.packet(), "PAY_STUB", "stub 2.png", picture("png"));
        done(cases.appeal(permit, on("2026-02-10")));
        answers.askForMore(permit, cases.harborToo.who(), "Whose stamp is it?", on("2026-02-11"));
        appeals.answerDraft(permit, cases.ana.who(), on("2026-02-11"));
        appeals.sendMore(permit, "It is the bakery’s.", cases.ana.who(), on("2026-02-12"));
        done(cases.deny(permit, cases.harborToo, "The stamp is another bakery’s.", on("2026-02-13")));
        done(cases.escalate(permit, on("2026-02-20")));
        done(cases.deny(permit, cases.operations, "The school is right.", on("2026-02-25")));
        soon().until(() -> unheardNews() == 0);
    }

    @Test
    void it_has_an_index_every_part_and_a_number_on_every_page() throws IOException {
        try (var pdf = Loader.loadPDF(made())) {
            var pages = new StringBuilder();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                pages.append(text(pdf, page));
            }
            var all = pages.toString().replaceAll("\\s+", " ");
            assertThat(all)
                    .contains("Appeal packet", "What is in it")
                    .contains("I work at a bakery near Harbor from 6 to 2.")
                    .contains("What the rules said on Monday, February 2, 2026")
                    .contains("Your request was denied")
                    .contains("I do work there in person.", "Whose stamp is it?", "It is the bakery’s.")
                    .contains("The stamp is another bakery’s.", "The school is right.")
                    .contains("The family took the appeal to the district")
                    .contains("A page that somebody scanned.")
                    .doesNotContain("Opened by staff");

            var number = files.get(permit, on("2026-02-26").toLocalDate())
                    .packet()
                    .number()
                    .value();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(text(pdf, page)).contains(number, page + " / " + pdf.getNumberOfPages());
            }
            assertThat(bookmarks(pdf)).startsWith("What is in it", "The request as the family sent it");
            assertThat(bookmarks(pdf)).contains("Paper with the appeal: stamp.jpg", "What happened, in order");
        }
    }

    @Test
    void the_index_leads_to_the_right_pages() throws IOException {
        try (var pdf = Loader.loadPDF(made())) {
            var index = text(pdf, 1) + text(pdf, 2);
            var line = index.lines()
                    .filter(each -> each.contains("What happened, in order"))
                    .findFirst()
                    .orElseThrow();
            var page = Integer.parseInt(line.strip().replaceAll(".*\\s", ""));
            assertThat(text(pdf, page)).contains("What happened, in order");
        }
    }

    @Test
    void made_again_it_is_the_same_byte_for_byte_and_changes_only_with_the_case() throws IOException {
        var first = made();
        cases.harbor.signedIn(port).get("/permits/" + permit);
        assertThat(made()).isEqualTo(first);
    }

    @Test
    void nothing_in_a_foreign_pdf_acts_by_itself() throws IOException {
        assertThat(new String(made(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("app.alert");
    }

    @Test
    void both_sides_get_the_same_and_a_stranger_nothing() throws Exception {
        var path = "/permits/" + permit + "/appeal-packet.pdf";
        var family = fetch(cases.ana, path);
        assertThat(family).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(fetch(cases.harborToo, path)).isEqualTo(family);
        assertThat(cases.town.family().signedIn(port).get(path).statusCode()).isEqualTo(404);
        assertThat(cases.town.specialEducation().signedIn(port).get(path).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_file_that_cannot_be_printed_leaves_a_page_that_says_so() throws IOException {
        var damaged = documents.of(permit.packet()).getFirst();
        var place = folderOf(damaged.sha256());
        var before = Files.readAllBytes(place);
        Files.writeString(place, "%PDF-1.7 nothing");
        try (var pdf = Loader.loadPDF(made())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("This file cannot be printed here.");
        } finally {
            Files.write(place, before);
        }
    }

    private static Path folderOf(String sha256) {
        return Path.of("target/test-data/documents")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256);
    }

    private byte[] made() throws IOException {
        var file = packet.make(files.get(permit, on("2026-02-26").toLocalDate()));
        try {
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }

    private byte[] fetch(Resident who, String path) throws IOException, InterruptedException {
        var browser = who.signedIn(port);
        var session = browser.cookie("openseat_session");
        var request = java.net.http.HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Cookie", "openseat_session=" + session)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, java.net.http.HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        }
    }

    private void add(org.openseat.documents.PacketId folder, String kind, String name, byte[] content) {
        documents.add(
                folder,
                kind,
                List.of(new Upload(name, new ByteArrayResource(content))),
                cases.ana.who().id().value(),
                on("2026-02-09").toInstant());
    }

    private static byte[] picture(String format) throws IOException {
        var picture = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(10, 10, java.util.concurrent.ThreadLocalRandom.current().nextInt());
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    /// A scan on its side, with a script that opens a window.
    private static byte[] script() throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            page.setRotation(90);
            document.addPage(page);
            try (var pen = new PDPageContentStream(document, page)) {
                pen.beginText();
                pen.setFont(new PDType1Font(FontName.HELVETICA), 12);
                pen.newLineAtOffset(100, 400);
                pen.showText("A page that somebody scanned.");
                pen.endText();
            }
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hello')"));
            var actions = new org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions();
            actions.setO(new PDActionJavaScript("app.alert('page')"));
            page.setActions(actions);
            document.getDocumentInformation()
                    .setTitle(java.util.UUID.randomUUID().toString());
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static List<String> bookmarks(PDDocument pdf) {
        var titles = new ArrayList<String>();
        for (var item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
        }
        return titles;
    }

    private int unheardNews() {
        return sql.sql("select count(*) from event_publication where serialized_event like ?")
                .params("%" + permit.value() + "%")
                .query(Integer.class)
                .single();
    }
}
