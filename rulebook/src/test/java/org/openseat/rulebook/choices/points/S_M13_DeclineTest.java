package org.openseat.rulebook.choices.points;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// S-M13: eight list points, offered the third choice for 2026-27, declined on March 20.
class S_M13_DeclineTest {
    @Test
    void the_next_cycle_starts_at_nothing() {
        OfferNotTaken.loses_all_years();
    }

    @Test
    void before_the_decline_it_was_eight() {
        assertThat(OfferNotTaken.before().total(Child.LUMEN)).isEqualTo(8);
    }
}
