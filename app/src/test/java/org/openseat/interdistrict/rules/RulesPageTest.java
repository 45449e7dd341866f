package org.openseat.interdistrict.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.AppTest;
import org.openseat.accounts.Visitor;
import org.openseat.interdistrict.record.CountyOffice;
import org.openseat.interdistrict.rules.RulesPage.Way;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.inter.InterReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// R-INT-25, C9: what is open for whom can be read without an account, in both languages.
@AppTest
class RulesPageTest {

    @Autowired
    InterYears years;

    @Autowired
    CountyOffice county;

    @Value("${local.server.port}")
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-31 | WAITING | WAITING | WAITING
            2026-02-01 | DONE    | DONE    | DONE
            2026-04-30 | DONE    | DONE    | DONE
            2026-05-01 | DONE    | DONE    | STOPPED
            """)
    void each_way_to_ask_has_its_own_window(String day, String incoming, String work, String outgoing) {
        var today = LocalDate.parse(day);
        var page = new RulesPage(years.numbers(today), today, county);
        var next = page.years().stream()
                .filter(numbers -> numbers.year().label().equals("2026-27"))
                .findFirst()
                .orElseThrow();
        assertThat(Stream.of(Way.INCOMING, Way.OUTGOING_WORK, Way.OUTGOING)
                        .map(way -> page.tone(way, next).name())
                        .toList())
                .containsExactly(incoming, work, outgoing);
    }

    @Test
    void everybody_reads_the_rules_in_english_and_spanish_from_the_front_door() {
        assertThat(visitor("en").get("/").body())
                .contains("href=\"/inter\"", "Permit to go to another district for a parent");
        for (var language : new String[] {"en", "es"}) {
            var page = visitor(language).get("/inter");
            assertThat(page.statusCode()).isEqualTo(200);
            for (var reason : InterReason.values()) {
                assertThat(page.body()).contains(Sentences.word(reason, java.util.Locale.of(language)));
            }
        }
        assertThat(visitor("en").get("/inter").body())
                .as("what Education Code 46600.2(a) demands")
                .contains("https://www.marisolusd.example/board/policies/5117")
                .contains("The school asked for has no room", "A statement or a paper is not true")
                .contains("Costa County Office of Education, 1200 Harbor Avenue")
                .contains("(805) 555-0190", "8:00-17:00", "https://appeals.costacounty.example")
                .contains("counts as abandoned")
                .contains("Appeals Committee within 14 days")
                .contains("within 30 days of the date of its letter, with at most 10 pages");
        assertThat(visitor("es").get("/inter").body())
                .contains("cuenta como abandonada")
                .doesNotContain("abandoned");
    }

    private Visitor visitor(String language) {
        return new Visitor(port).with("Cookie", "openseat_language=" + language);
    }
}
