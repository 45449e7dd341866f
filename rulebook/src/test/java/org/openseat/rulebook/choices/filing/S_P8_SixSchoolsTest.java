package org.openseat.rulebook.choices.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.numbers.ChoiceLimits;
import org.openseat.rulebook.choices.numbers.SampleChoices;

/// S-P8: a parent picks six schools in Open Enrollment.
class S_P8_SixSchoolsTest {
    @Test
    void five_are_accepted_and_the_sixth_refused() {
        var limits = SampleChoices.usual().limits();
        for (int count = 1; count <= 5; count++) {
            assertThat(judge(count, limits)).isInstanceOf(Met.class);
        }
        assertThat(judge(6, limits)).isEqualTo(new NotMet(new ChoicesPerCategory.TooMany(Category.OPEN_ENROLLMENT, 5)));
    }

    private static Ruling judge(int count, ChoiceLimits limits) {
        return ChoicesPerCategory.judge(new ChoicesPerCategory.Facts(Category.OPEN_ENROLLMENT, count, false), limits);
    }
}
