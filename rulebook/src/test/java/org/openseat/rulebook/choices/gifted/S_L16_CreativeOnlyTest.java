package org.openseat.rulebook.choices.gifted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;

/// S-L16: identified in creative ability only; asks for Nova and for a School for Advanced Studies elsewhere.
class S_L16_CreativeOnlyTest {
    @Test
    void not_enough_for_the_gifted_magnet_and_enough_for_advanced_studies() {
        var creative = List.of(Ability.CREATIVE);
        assertThat(Proof.identified(Ability.CREATIVE).gifted())
                .isEqualTo(new NotMet(new GiftedCriteria.IdentifiedOtherwise(creative)));
        assertThat(Proof.identified(Ability.CREATIVE).advancedStudies())
                .isEqualTo(new Met(new AdvancedStudies.NamedBySchool(creative)));
    }
}
