package org.openseat.rulebook.choices.seats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceGroupTest {
    @ParameterizedTest
    @CsvSource({
        "WHITE,            OW",
        "BLACK,            PHBAO",
        "HISPANIC,         PHBAO",
        "ASIAN,            PHBAO",
        "FILIPINO,         PHBAO",
        "PACIFIC_ISLANDER, PHBAO",
        "AMERICAN_INDIAN,  PHBAO"
    })
    void only_white_children_are_counted_apart(String category, BalanceGroup group) {
        assertThat(BalanceGroup.of(category)).isEqualTo(group);
    }
}
