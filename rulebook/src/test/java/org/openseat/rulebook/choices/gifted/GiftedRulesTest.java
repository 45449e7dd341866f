package org.openseat.rulebook.choices.gifted;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openseat.district.Grade;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.Verdict;

class GiftedRulesTest {
    @ParameterizedTest
    @EnumSource(Ability.class)
    void three_areas_are_enough_for_a_magnet_and_five_for_advanced_studies(Ability ability) {
        assertThat(Verdict.of(Proof.identified(ability).gifted()) == Verdict.MET)
                .isEqualTo(ability.compareTo(Ability.CREATIVE) < 0);
        assertThat(Verdict.of(Proof.identified(ability).advancedStudies()) == Verdict.MET)
                .isEqualTo(ability.compareTo(Ability.ARTS) < 0);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            85,  85,  true
            100, 85,  true
            84.9, 99, false
            99,  84,  false
            99,  '',  false
            """)
    void both_percentiles_must_reach_it(String reading, String math, boolean met) {
        assertThat(Proof.identified().national(reading, math).gifted() instanceof Met)
                .isEqualTo(met);
    }

    @Test
    void each_way_alone_is_enough_and_all_that_hold_are_told() {
        assertThat(Proof.identified().fourSkills().gifted().reasons()).containsExactly(new GiftedCriteria.FourSkills());
        assertThat(Proof.identified().sbac().gifted().reasons()).containsExactly(new GiftedCriteria.StateScores());
        assertThat(Proof.identified(Ability.INTELLECTUAL).sbac().gifted().reasons())
                .hasSize(2);
        assertThat(Proof.identified().gifted()).isEqualTo(new NotMet(new GiftedCriteria.NoCriterionMet()));
    }

    /// R-GIF-5: 5 p.m. on November 14 in Los Angeles is 01:00 UTC of the next day.
    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-11-15T00:59:59Z, MET
            2025-11-15T01:00:00Z, NOT_MET
            """)
    void the_proof_must_exist_before_the_window_closes(String since, Verdict expected) {
        assertThat(Verdict.of(
                        Proof.identified(Ability.INTELLECTUAL).since(since).gifted()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            true,  2025-11-10T12:00:00Z, UNDETERMINED, SchoolAnswersLater
            true,  2026-01-10T12:00:00Z, UNDETERMINED, SchoolAnswersLater
            false, 2025-11-10T12:00:00Z, UNDETERMINED, FormAwaited
            false, 2025-11-15T01:00:00Z, NOT_MET,      NoFormInTime
            """)
    void while_nobody_has_answered(boolean districtSchool, String asOf, Verdict verdict, String reason) {
        var proof = Proof.identified().notAnswered().asOf(asOf);
        var ruling = (districtSchool ? proof : proof.otherSchool()).gifted();
        assertThat(Verdict.of(ruling)).isEqualTo(verdict);
        assertThat(Told.of(ruling.reasons().getFirst()).code()).isEqualTo("GiftedCriteria." + reason);
    }

    /// R-GIF-6.
    @ParameterizedTest
    @CsvSource(textBlock = """
            GRADE_4, MET
            GRADE_5, UNDETERMINED
            GRADE_6, UNDETERMINED
            GRADE_7, MET
            GRADE_8, UNDETERMINED
            """)
    void who_is_not_identified_is_verified_anew_after_some_grades(Grade grade, Verdict expected) {
        assertThat(Verdict.of(Proof.identified().fourSkills().leaving(grade).gifted()))
                .isEqualTo(expected);
        assertThat(Verdict.of(Proof.identified()
                        .fourSkills()
                        .leaving(grade)
                        .verifiedAnew()
                        .gifted()))
                .isEqualTo(Verdict.MET);
        assertThat(Verdict.of(
                        Proof.identified(Ability.INTELLECTUAL).leaving(grade).gifted()))
                .isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DISTRICT_INTELLECTUAL, 99.9,  InFirstTier,      1
            DISTRICT_INTELLECTUAL, 99.95, InFirstTier,      1
            DISTRICT_INTELLECTUAL, 99.89, InSecondTier,     2
            DISTRICT_INTELLECTUAL, 99.5,  InSecondTier,     2
            DISTRICT_INTELLECTUAL, 99.4,  PercentileTooLow, 0
            PRIVATE,               99.9,  PrivateTest,      0
            DISTRICT_GROUP,        99.9,  GroupTest,        0
            ,                      ,      NotTested,        0
            """)
    void highly_gifted(
            HighlyGiftedCriteria.@Nullable Test test, @Nullable BigDecimal percentile, String reason, int tier) {
        var facts = new HighlyGiftedCriteria.Facts(test, percentile);
        var told = Told.of(
                HighlyGiftedCriteria.judge(facts, Proof.NUMBERS).reasons().getFirst());
        assertThat(told.code()).isEqualTo("HighlyGiftedCriteria." + reason);
        assertThat(HighlyGiftedCriteria.tier(facts, Proof.NUMBERS).orElse(0)).isEqualTo(tier);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            K,  false, YES,     MET
            K,  false, NO,      NOT_MET
            TK, false, UNKNOWN, UNDETERMINED
            K,  true,  NO,      MET
            1,  false, YES,     NOT_MET
            1,  true,  NO,      MET
            """)
    void advanced_studies_take_a_list_letter_or_a_checklist(
            String grade, boolean letter, Known checklist, Verdict expected) {
        var facts = new AdvancedStudies.Facts(Proof.identified().facts(), Grade.parse(grade), letter, checklist);
        assertThat(Verdict.of(AdvancedStudies.judge(facts, Proof.NUMBERS))).isEqualTo(expected);
    }
}
