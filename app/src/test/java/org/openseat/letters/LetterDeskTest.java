package org.openseat.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openseat.AppTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class LetterDeskTest {

    private static final Instant NOW = Instant.parse("2026-02-02T21:00:00Z");

    @Autowired
    LetterDesk desk;

    @Autowired
    Messages messages;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private final UUID account = UUID.randomUUID();
    private final UUID caseId = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({"0, en", "1, en", "2, en", "0, es", "1, es", "2, es"})
    void every_letter_is_a_tagged_pdf_in_the_familys_language_and_in_english(int which, String language)
            throws IOException {
        var letter = Samples.all(caseId).get(which);
        var id = desk.write(letter, reader(language), NOW);
        var pdf = desk.pdf(id, account).orElseThrow();
        Files.write(
                Files.createDirectories(Path.of("target/letters")).resolve(letter.kind() + "-" + language + ".pdf"),
                pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo(language);
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).endsWith("P-26-004217");
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Mateo Delgado Ruiz").contains("Dear Rosa Delgado,");
            assertThat(text.contains("Para Rosa Delgado:")).isEqualTo(language.equals("es"));
        }
    }

    @Test
    void a_denial_names_the_rule_the_date_how_it_was_counted_the_rights_and_where_to_enroll() throws IOException {
        var id = desk.write(Samples.denial(caseId), reader("en"), NOW);
        assertThat(text(id).replaceAll("\\s+", " "))
                .contains("12 Juniper Street, lies in the area of Juniper Middle School")
                .contains("(Rule: BUL-5347 §III.A)")
                .contains("no later than Tuesday, February 17, 2026.")
                .contains("Day 7, counting school days only")
                .contains("/permits/" + caseId + "/appeal")
                .contains("The school answers in writing within 5 school days.")
                .contains("14 school days")
                .contains("right to stay at the present school")
                .contains("expected at the school of residence, Harbor Middle School")
                .contains("(555) 010-0110")
                .contains("Inés Okafor Assistant Principal");
    }

    @Test
    void what_an_administrator_typed_stays_text() {
        var id = desk.write(Samples.denial(caseId), reader("en"), NOW);
        assertThat(desk.open(id, account).orElseThrow().html()).contains("&lt;b&gt;Please call&lt;/b&gt;");
    }

    @Test
    void a_letter_read_again_later_is_the_same_byte_for_byte() {
        var id = desk.write(Samples.permit(caseId), reader("es"), NOW);
        var kept = desk.ofCase(caseId).getFirst();
        var first = desk.pdf(id, account).orElseThrow();
        assertThat(desk.write(Samples.permit(caseId), reader("es"), NOW.plusSeconds(60)))
                .isEqualTo(id);
        assertThat(desk.pdf(id, account)).hasValue(first);
        assertThat(desk.ofCase(caseId)).containsExactly(kept);
        assertThat(org.apache.commons.codec.digest.DigestUtils.sha256Hex(first)).isEqualTo(kept.sha256());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update letter set html = 'x'",
                "update letter set account = id",
                "delete from letter",
                "truncate letter"
            })
    void nobody_can_change_or_delete_a_letter(String attempt) {
        var id = desk.write(Samples.receipt(caseId), reader("en"), NOW);
        assertThatThrownBy(() -> sql.sql(attempt).update()).hasMessageContaining("kept as it was sent");
        assertThat(desk.pdf(id, account)).isPresent();
    }

    @Test
    void a_letter_opens_for_its_own_family_and_case_only() {
        var id = desk.write(Samples.receipt(caseId), reader("en"), NOW);
        assertThat(desk.open(id, UUID.randomUUID())).isEmpty();
        assertThat(desk.pdf(id, UUID.randomUUID())).isEmpty();
        assertThat(desk.pdfOfCase(id, UUID.randomUUID())).isEmpty();
        assertThat(desk.pdfOfCase(id, caseId)).isPresent();
    }

    @Test
    void a_letter_and_its_mail_are_there_together_or_not_at_all() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    desk.write(Samples.receipt(caseId), reader("en"), NOW);
                    throw new IllegalStateException("the step failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(desk.ofCase(caseId)).isEmpty();
        assertThat(messages.to(account)).isEmpty();
        var id = desk.write(Samples.receipt(caseId), reader("en"), NOW);
        assertThat(messages.to(account)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("We have your request P-26-004217");
            assertThat(mail.text()).contains("/letters/" + id.value()).doesNotContain("Mateo");
        });
    }

    private Reader reader(String language) {
        return new Reader(account, account + "@families.example", language);
    }

    private String text(LetterId id) throws IOException {
        try (var document = Loader.loadPDF(desk.pdf(id, account).orElseThrow())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
