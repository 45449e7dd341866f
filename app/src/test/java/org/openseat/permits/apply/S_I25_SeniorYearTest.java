package org.openseat.permits.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.AppTest;

/// S-I25: senior status is for the last grade of a school; a transcript or a report card of that school proves it.
/// (BUL-5347 §III.B)
@AppTest
class S_I25_SeniorYearTest extends AnaApplies {

    @ParameterizedTest
    @CsvSource({
        "7,  Harbor Middle School, not yet in the last year",
        "8,  Harbor Middle School, ''",
        "11, Marisol High School,  not yet in the last year",
        "12, Marisol High School,  ''"
    })
    void the_last_grade_is_enough_with_a_school_record(String grade, String school, String against) {
        var application = Applicant.begin(parent, tomas)
                .answers("year", Applicant.but("year", Map.of("grade", grade)))
                .answers("home")
                .answers("schools", Map.of("to", school))
                .answers("reason", Map.of("type", "SENIOR_STATUS", "reason", "To finish there."))
                .answers("child")
                .answers("parent")
                .answers("parent2")
                .answers("last-year", Map.of("there", "yes"));
        assertThat(parent.get(application.draft + "/papers").body())
                .contains("Transcript, report card or progress report")
                .doesNotContain("Pay stub");

        var check = application.sends("SCHOOL_RECORD").check();
        if (against.isEmpty()) {
            assertThat(check).doesNotContain("a rule would say no");
        } else {
            assertThat(check).contains("a rule would say no", against);
        }
    }

    @Test
    void whoever_was_elsewhere_last_year_is_told_so() {
        var application = Applicant.begin(parent, tomas)
                .asksFor("SENIOR_STATUS")
                .answers("last-year", Map.of("there", "no"))
                .sends("SCHOOL_RECORD");
        assertThat(application.check()).contains("a rule would say no");
    }
}
