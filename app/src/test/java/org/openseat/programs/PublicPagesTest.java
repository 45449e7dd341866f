package org.openseat.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openseat.AppTest;
import org.openseat.accounts.Visitor;
import org.springframework.beans.factory.annotation.Value;

/// What anybody sees without signing in.
@AppTest
class PublicPagesTest {

    private static final List<String> PAGES = List.of(
            "/programs",
            "/programs?grade=6",
            "/programs/8901M",
            "/programs/8905M",
            "/programs/8904M",
            "/programs/2204D",
            "/programs/8817Z",
            "/programs/PWT1",
            "/programs/CFA1",
            "/programs/2136C",
            "/programs/8834U",
            "/programs/2017S",
            "/programs/8085O",
            "/programs/8051M",
            "/programs/8153M",
            "/programs/compare?p=8901M,2204D",
            "/map",
            "/find",
            "/choices/about",
            "/choices/contact",
            "/choices/other",
            "/choices/news",
            "/choices/magnet",
            "/choices/pwt",
            "/choices/space-available",
            "/choices/continuous",
            "/choices/transport",
            "/choices/brochure");

    @Value("${local.server.port}")
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/programs?grade=99&kind=castle&level=&sort=zzz&page=-4",
                "/programs?grade=6&kind=magnet&theme=Ocean%20science&sort=seats",
                "/programs?q=%3Cscript%3Ealert(1)%3C/script%3E",
                "/programs?page=99",
                "/map?grade=x",
                "/choices/magnet?years=77&top=maybe"
            })
    void what_no_page_ever_sent_is_a_page_all_the_same(String path) {
        var page = new Visitor(port).get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>alert");
    }

    /// A key without words is shown as the key.
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void no_page_shows_a_key_in_place_of_words(String language) {
        var visitor = new Visitor(port);
        visitor.chooseLanguage(language);
        for (var path : PAGES) {
            var page = visitor.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body()).as(path).doesNotContainPattern("[>\\s]programs\\.[a-z]+\\.");
        }
    }

    @Test
    void an_unknown_program_leads_to_the_search() {
        var answer = new Visitor(port).get("/programs/nothing");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Visitor.location(answer)).isEqualTo("/programs");
    }

    @Test
    void nothing_found_says_which_filter_to_drop_with_how_many_there_are_then() {
        var page = new Visitor(port).get("/programs?grade=TK&kind=magnet").body();
        assertThat(page)
                .contains("No program fits all of this.", "Without “Grade”: 16 programs", "Without “Kind”: 3 programs");
    }

    @Test
    void a_group_of_fewer_than_ten_is_not_shown() {
        var page = new Visitor(port).get("/programs/8906M").body();
        assertThat(page).contains(">fewer than 10<");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2613 Calle de la Aduana                       | Kestrel Middle School
            2613 Calle de la Aduana, Marisol, CA 90922    | Kestrel Middle School
            2613 calle de la aduana #3                    | Kestrel Middle School
            PO Box 12                                     | P.O. box does not show
            12 Nowhere Street                             | We do not know this street
            2613 Calle de la Aduana, Atlantis             | not in that city
            """)
    void an_address_answers_or_says_why_not(String address, String says) {
        var visitor = new Visitor(port);
        var answer = visitor.submit(visitor.get("/find"), "/find", Map.of("address", address));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(answer.body()).contains(says);
    }

    @Test
    void two_streets_that_meet_and_a_finger_on_the_map_serve_as_well() {
        var visitor = new Visitor(port);
        var form = visitor.get("/find");
        assertThat(visitor.submit(form, "/find", Map.of("street1", "Calle de la Aduana", "street2", "Nowhere"))
                        .body())
                .contains("We do not know a corner of these two streets");
        var pinned = visitor.submit(form, "/find", Map.of("pin.x", "160", "pin.y", "120"));
        assertThat(pinned.body()).contains("The place you chose on the map", "Your schools by address");
        assertThat(visitor.submit(form, "/find", Map.of("pin.x", "-5", "pin.y", "9999"))
                        .body())
                .contains("Write your house number and street");
        assertThat(visitor.get("/map/pin.svg").body()).startsWith("<svg");
    }

    @Test
    void the_day_to_apply_can_be_taken_along() {
        var file = new Visitor(port).get("/programs/8901M/remind.ics");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).contains("BEGIN:VEVENT", "Lumen STEM Magnet").doesNotContain("null");
        assertThat(new Visitor(port).get("/programs/8051M/remind.ics").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"en, All programs for school year", "es, Todos los programas para el año escolar"})
    void the_brochure_is_printed_in_each_language_that_is_loaded(String language, String title) throws Exception {
        var address = URI.create("http://localhost:" + port + "/choices/brochure.pdf?lang=" + language);
        try (var in = address.toURL().openStream();
                var pdf = Loader.loadPDF(in.readAllBytes())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(title, "Lumen STEM Magnet", "Tide K-8 Magnet");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
        assertThat(new Visitor(port).get("/choices/brochure.pdf?lang=xx").statusCode())
                .isEqualTo(404);
    }

    @Test
    void news_that_has_ended_stands_in_the_archive_alone() {
        var visitor = new Visitor(port);
        assertThat(visitor.get("/choices/news?archive=yes").body())
                .contains("Apply for the Conservatory until September 11")
                .doesNotContain("Bus stops are fixed for the year");
    }
}
