package org.openseat.rulebook.choices.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.choices.numbers.SampleChoices;

/// S-P16: a zone student with 15 absences asks for a one-time transfer; another has 14 and a clean record.
class S_P16_OneTimeTransferTest {
    @Test
    void fifteen_absences_are_too_many() {
        var facts = new ZoneTransfer.Facts(15, false, false, true, false);
        assertThat(ZoneTransfer.judge(facts, SampleChoices.usual().entry()))
                .isEqualTo(new NotMet(new ZoneTransfer.TooManyAbsences(15, 14)));
    }

    @Test
    void with_fourteen_it_goes_to_the_receiving_school() {
        var facts = new ZoneTransfer.Facts(14, false, false, true, false);
        assertThat(ZoneTransfer.judge(facts, SampleChoices.usual().entry()))
                .isEqualTo(new Met(new ZoneTransfer.GoesToReceivingSchool()));
    }
}
