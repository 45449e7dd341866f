package org.openseat.rulebook.choices.gifted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.Verdict;
import org.openseat.rulebook.choices.entry.EligibleChoices;

/// S-L14: a private-school child asks for Nova, then Lumen; no verification by November 14, 5 p.m.
class S_L14_NoVerificationTest {
    @Test
    void nova_is_dropped_and_lumen_goes_on_and_the_letter_says_both() {
        var nova = Proof.identified()
                .otherSchool()
                .notAnswered()
                .asOf("2026-02-09T16:00:00Z")
                .gifted();
        assertThat(nova).isEqualTo(new NotMet(new GiftedCriteria.NoFormInTime(Proof.EVIDENCE.moment())));
        var choices = List.of(
                new EligibleChoices.Asked(1, "Nova Gifted", Verdict.of(nova)),
                new EligibleChoices.Asked(2, "Lumen STEM", null));
        assertThat(EligibleChoices.goingOn(choices)).containsExactly(choices.getLast());
        assertThat(Sentences.say(EligibleChoices.told(choices), Locale.US))
                .satisfiesExactly(
                        first -> assertThat(first).contains("Nova Gifted", "We drop this choice"),
                        second -> assertThat(second).contains("Choice 2, Lumen STEM", "goes on"));
    }

    @Test
    void the_family_reads_which_instant_was_missed() {
        var why = new GiftedCriteria.NoFormInTime(Proof.EVIDENCE.moment());
        assertThat(Sentences.say(why, Locale.US))
                .contains("Friday, November 14, 2025")
                .contains("5:00");
        assertThat(Sentences.say(why, Locale.of("es"))).contains("14 de noviembre de 2025");
    }
}
