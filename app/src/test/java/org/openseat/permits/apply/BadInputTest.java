package org.openseat.permits.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.AppTest;
import org.openseat.permits.Town;

/// What cannot be right is said in a sentence of its own, and nothing typed is lost. (R-IDP-4, R-IDP-5)
@AppTest
class BadInputTest extends AnaApplies {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            year    | year=2024-25            | This school year is over
            year    | year=2027-28            | This school year cannot be asked for yet
            year    | year=ninety             | Choose the school year
            home    | since.year=2099         | This day is still to come
            home    | since.year=2001         | This day is before your child was born
            home    | since.month=2,since.day=30 | There is no such day
            schools | to=Granary Road Elementary School | That school does not have this grade
            schools | to=Hogwarts             | We know no school of that name
            schools | to=Kestrel Middle School | is your school of residence already
            """)
    void each_mistake_has_its_sentence(String part, String changes, String sentence) {
        var application = Applicant.begin(parent, tomas).answers("year").answers("home");
        var typed = Applicant.but(part, Map.of());
        for (var change : changes.split(",")) {
            var at = change.indexOf('=');
            typed.put(change.substring(0, at), change.substring(at + 1));
        }
        var answer = application.types(part, typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(sentence);
        assertThat(parent.get(application.draft).body()).contains("Not finished");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            firstDay.year=2099 | This day is still to come
            day.year=2099      | This day is still to come
            firstDay.year=2001 | This day is before your child was born
            day.month=         | There is no such day
            """)
    void a_move_cannot_be_in_the_future(String change, String sentence) {
        var application = Applicant.begin(parent, tomas)
                .asksFor("CONTINUING_ENROLLMENT")
                .answers("staying", Map.of("why", "MOVED"));
        var typed = new HashMap<>(Map.of(
                "firstDay.year",
                "2025",
                "firstDay.month",
                "8",
                "firstDay.day",
                "14",
                "day.year",
                "2026",
                "day.month",
                "9",
                "day.day",
                "1"));
        typed.put(change.split("=")[0], change.endsWith("=") ? "" : change.split("=")[1]);
        var answer = application.types("moved", typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(sentence);
    }

    @Test
    void hours_are_a_number() {
        var application = Applicant.begin(parent, tomas).asksFor("CHILD_CARE");
        var typed = new HashMap<>(Applicant.work(30));
        typed.put("hours", "full time");
        assertThat(application.types("work", typed).body())
                .contains("Write the hours as a number", "value=\"full time\"");
        assertThat(application.types("work", Map.of("kind", "STUDY")).body())
                .contains("Write the name of the school or training program");
    }

    @Test
    void a_paper_of_the_wrong_kind_is_not_taken() {
        var application =
                Applicant.begin(parent, tomas).asksFor("SENIOR_STATUS").answers("last-year", Map.of("there", "yes"));
        var papers = application.draft + "/papers";
        var answer = parent.upload(papers, papers, Map.of("paper", "PAY_STUB"), "stub.pdf", Town.pdf());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("This request does not need that kind of paper");
        assertThat(town.papersOf(application.id())).isEmpty();
    }

    @Test
    void everything_is_said_in_spanish_too() {
        var application = Applicant.begin(parent, tomas).asksFor("SAFETY_AND_PROTECTION");
        parent.chooseLanguage("es");
        assertThat(parent.get(application.draft + "/safety").body()).contains("Quién lee esto", "llame al 911");
        assertThat(application.types("year", Map.of("year", "2027-28")).body())
                .contains("Este año escolar todavía no se puede solicitar", "1 de febrero de 2027");
    }
}
