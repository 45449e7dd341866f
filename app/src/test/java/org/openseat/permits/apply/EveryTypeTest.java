package org.openseat.permits.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openseat.AppTest;
import org.openseat.permits.Town;
import org.openseat.rulebook.PermitType;

/// Every type of permit that the year offers is asked its own questions, names its own papers, and arrives whole at the
/// school. (BUL-5347 §III, P31)
@AppTest
class EveryTypeTest extends AnaApplies {

    @Test
    void the_year_says_which_types_there_are() {
        var application = Applicant.begin(parent, tomas).answers("year");
        assertThat(parent.get(application.draft + "/reason").body())
                .contains(Stream.of(PermitType.values()).map(Enum::name).toList());
        var wrong = application.types("reason", Map.of("type", "MAGNET", "reason", "x"));
        assertThat(wrong.statusCode()).isEqualTo(422);
    }

    @Test
    void each_type_is_asked_only_what_it_needs() {
        var application = Applicant.begin(parent, tomas).asksFor("EXCEPTION");
        for (var part : List.of("work", "work2", "care", "last-year", "safety", "program", "sibling", "moved")) {
            assertThat(parent.get(application.draft + "/" + part).statusCode())
                    .as(part)
                    .isEqualTo(404);
        }
    }

    static Stream<Arguments> a_request_of_every_type_is_sent_and_read() {
        return Stream.of(
                Arguments.of("EXCEPTION", "child", Map.of(), List.of(), "It is best for our child."),
                Arguments.of("SPECIAL_CIRCUMSTANCES", "child", Map.of(), List.of(), "It is best for our child."),
                Arguments.of("SENIOR_STATUS", "last-year", Map.of("there", "yes"), List.of("SCHOOL_RECORD"), "Yes"),
                Arguments.of(
                        "SPECIALIZED_PROGRAM",
                        "program",
                        Map.of("name", "Marine biology", "atResidence", "YES"),
                        List.of(),
                        "Marine biology"),
                Arguments.of(
                        "SIBLING",
                        "sibling",
                        Map.of("name", "Inés Delgado", "grade", "8"),
                        List.of("SIBLING_PROOF"),
                        "Inés Delgado"),
                Arguments.of(
                        "SAFETY_AND_PROTECTION",
                        "safety",
                        Map.of("danger", "VICTIM_AT_SCHOOL", "statement", "On May 4 he was beaten behind the gym."),
                        List.of(),
                        "On May 4 he was beaten behind the gym."));
    }

    @ParameterizedTest
    @MethodSource
    void a_request_of_every_type_is_sent_and_read(
            String type, String part, Map<String, String> answers, List<String> papers, String read) {
        var application = Applicant.begin(parent, tomas).asksFor(type);
        if (!answers.isEmpty()) {
            application.answers(part, answers);
        }
        papers.forEach(application::sends);
        assertThat(application.check()).contains(read);
        var request = application.sends();

        assertThat(town.staff(Town.KESTREL).signedIn(port).get(request).body()).contains(read);
        assertThat(town.staff(Town.GRANARY).signedIn(port).get(request).statusCode())
                .as("no other school ever sees it (R-ROL-3)")
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "MOVED,     SCHOOL_RECORD,         2025, 140 days",
        "DISPLACED, DISPLACEMENT_PROOF,    2025, School your child attends",
        "BOUNDARY,  PROGRAM_PARTICIPATION, 2025, Marching band"
    })
    void whoever_should_stay_says_why(String why, String paper, String year, String read) {
        var application =
                Applicant.begin(parent, tomas).asksFor("CONTINUING_ENROLLMENT").answers("staying", Map.of("why", why));
        switch (why) {
            case "MOVED" -> {
                assertThat(parent.get(application.draft + "/moved").body()).contains(read);
                application.answers("moved", day("firstDay", year, "8", "14", "day", "2026", "11", "2"));
            }
            case "DISPLACED" -> application.answers("displaced", Map.of("attends", "yes"));
            default ->
                application.answers(
                        "boundary", Map.of("attends", "yes", "program", "Marching band", "atNewSchool", "UNKNOWN"));
        }
        var check = application.sends(paper).check();
        assertThat(check).doesNotContain("a rule would say no");
        application.sends();
    }

    private static Map<String, String> day(
            String one, String y1, String m1, String d1, String two, String y2, String m2, String d2) {
        return Map.of(
                one + ".year",
                y1,
                one + ".month",
                m1,
                one + ".day",
                d1,
                two + ".year",
                y2,
                two + ".month",
                m2,
                two + ".day",
                d2);
    }
}
