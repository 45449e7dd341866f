package org.openseat.rulebook.choices.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Verdict;
import org.openseat.rulebook.choices.numbers.SampleChoices;

/// S-P13: Open Enrollment has closed and a school still has room; families walk in on August 21 and 24, 2026.
class S_P13_SecondFridayTest {
    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-08-13");

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-08-21, MET
            2026-08-24, NOT_MET
            """)
    void the_second_friday_is_the_last_day(LocalDate day, Verdict expected) {
        var facts = new OpenEnrollmentWalkIn.Facts(day, FIRST_DAY, true);
        assertThat(Verdict.of(
                        OpenEnrollmentWalkIn.judge(facts, SampleChoices.usual().entry())))
                .isEqualTo(expected);
    }

    @Test
    void without_room_nobody_is_enrolled() {
        var facts = new OpenEnrollmentWalkIn.Facts(FIRST_DAY, FIRST_DAY, false);
        assertThat(OpenEnrollmentWalkIn.judge(facts, SampleChoices.usual().entry()))
                .isEqualTo(new NotMet(new OpenEnrollmentWalkIn.SchoolIsFull()));
    }
}
