package org.openseat.rulebook.choices.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.Category;

/// What declining and accepting cost. (R-PTS-9, R-PTS-17, R-PTS-18, R-PWT-8, R-DLE-8, R-OE-8, R-CHO-14)
class OfferCostTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            MAGNET,            8, 1, 1, true,  Final LosesListPoints LeavesMagnetLists PwtGone DualLanguageListStays
            MAGNET,            0, 0, 0, false, Final
            ADVANCED_STUDIES,  8, 1, 0, true,  Final MagnetListStays
            DUAL_LANGUAGE,     8, 1, 1, false, Final MagnetListStays
            OPEN_ENROLLMENT,   0, 0, 1, false, Final DualLanguageListStays
            """)
    void declining_a_magnet_costs_its_points_and_lists_and_nothing_else_does(
            Category offered, int points, int magnets, int dual, boolean pwt, String said) {
        assertThat(names(DeclineCost.of(new DeclineCost.Facts(offered, points, magnets, dual, pwt))))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            MAGNET,           none,             8, 1, 1, 0, UsesListPoints LeavesMagnetLists DualLanguageListStays
            DUAL_LANGUAGE,    none,             8, 1, 1, 0, MagnetListStays
            ADVANCED_STUDIES, MAGNET,           8, 1, 0, 0, ReleasesMagnetSeat LeavesMagnetLists
            MAGNET,           ADVANCED_STUDIES, 0, 0, 0, 0, ReleasesSeat
            OPEN_ENROLLMENT,  none,             0, 0, 0, 2, OtherSchoolsDeclined
            AFFILIATED_CHARTER, none,           0, 0, 0, 2, ''
            """)
    void accepting_says_its_price_as_well(
            Category accepted, @Nullable Category held, int points, int magnets, int dual, int others, String said) {
        assertThat(names(AcceptanceCost.of(new AcceptanceCost.Facts(accepted, held, points, magnets, dual, others))))
                .isEqualTo(said);
    }

    @Test
    void the_warning_names_the_points_in_both_languages() {
        var cost = DeclineCost.of(new DeclineCost.Facts(Category.MAGNET, 8, 0, 0, false));
        assertThat(Sentences.say(cost, Locale.US)).contains("You lose all 8 points for years on waiting lists.");
        assertThat(Sentences.say(cost, Locale.of("es"))).contains("Pierde los 8 puntos por años en listas de espera.");
    }

    private static String names(List<Reason> told) {
        return told.stream()
                .map(each -> each.getClass().getSimpleName())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
