package org.openseat.rulebook.choices.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.Verdict;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.numbers.ChoiceLimits;
import org.openseat.rulebook.choices.numbers.SampleChoices;

class FilingRulesTest {
    private static final ChoiceLimits LIMITS = SampleChoices.usual().limits();

    /// The window closes on November 14; forms are keyed in until December 5.
    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-11-14, 2025-11-20, false, 2025-12-05, MET PostmarkInTime
            2025-11-15, 2025-11-20, false, 2025-11-20, NOT_MET PostmarkTooLate
            '',         2025-11-14, false, 2025-11-20, MET ReceivedInTime
            '',         2025-11-15, false, 2025-11-20, NOT_MET ReceivedTooLate
            2025-11-14, 2025-11-20, true,  2025-11-20, NOT_MET OnlineCounts
            2025-11-14, 2025-11-20, false, 2025-12-06, NOT_MET KeyingIsOver
            """)
    void paper_in_time(String postmark, LocalDate received, boolean online, LocalDate today, String expected) {
        var facts = new PaperInTime.Facts(
                postmark.isEmpty() ? null : LocalDate.parse(postmark),
                received,
                LocalDate.parse("2025-11-14"),
                online,
                today,
                LocalDate.parse("2025-12-05"));
        assertThat(said(PaperInTime.judge(facts))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            MAGNET,             3,  false, MET WithinLimit
            MAGNET,             4,  false, NOT_MET TooMany
            DUAL_LANGUAGE,      4,  false, NOT_MET TooMany
            ADVANCED_STUDIES,   4,  false, NOT_MET TooMany
            UNIQUE_PATHWAY,     4,  false, NOT_MET TooMany
            PWT,                2,  false, NOT_MET TooMany
            OPEN_ENROLLMENT,    5,  false, MET WithinLimit
            AFFILIATED_CHARTER, 40, false, MET NoLimit
            ZONE,               9,  false, MET NoLimit
            MAGNET,             1,  true,  MET WithinLimit
            MAGNET,             2,  true,  NOT_MET TooManyLate
            AFFILIATED_CHARTER, 2,  true,  NOT_MET TooManyLate
            """)
    void choices_per_category(Category category, int count, boolean late, String expected) {
        var facts = new ChoicesPerCategory.Facts(category, count, late);
        assertThat(said(ChoicesPerCategory.judge(facts, LIMITS))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            yes, MAGNET,        PWT, MET MayBeCombined
            no,  MAGNET,        PWT, NOT_MET EitherOr
            no,  DUAL_LANGUAGE, PWT, MET MayBeCombined
            """)
    void magnet_and_pwt(String combinable, Category one, Category other, String expected) {
        var limits = SampleChoices.with("pwt.withMagnet", combinable).limits();
        assertThat(said(CombinedCategories.judge(new CombinedCategories.Facts(Set.of(one, other)), limits)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-27, DRAFT,     NOT_MET DraftIsThere
            2026-27, FILED,     NOT_MET ApplicationIsThere
            2026-27, IN_CYCLE,  NOT_MET ApplicationIsThere
            2026-27, CLOSED,    MET FirstApplication
            2026-27, LAPSED,    MET FirstApplication
            2026-27, WITHDRAWN, MET FirstApplication
            2026-27, VOIDED,    MET FirstApplication
            2025-26, IN_CYCLE,  MET FirstApplication
            """)
    void one_active_application_a_child_and_cycle(String cycle, OneApplication.State state, String expected) {
        var number = state == OneApplication.State.DRAFT ? null : "C-1";
        var other = new OneApplication.Other(SchoolYear.parse(cycle), state, number);
        var facts = new OneApplication.Facts(SampleChoices.CYCLE, List.of(other));
        assertThat(said(OneApplication.judge(facts))).isEqualTo(expected);
    }

    @Test
    void a_withdrawn_application_beside_an_active_one_changes_nothing() {
        var withdrawn = new OneApplication.Other(SampleChoices.CYCLE, OneApplication.State.WITHDRAWN, "C-1");
        var filed = new OneApplication.Other(SampleChoices.CYCLE, OneApplication.State.FILED, "C-2");
        var facts = new OneApplication.Facts(SampleChoices.CYCLE, List.of(withdrawn, filed));
        assertThat(OneApplication.judge(facts).reasons())
                .containsExactly(new OneApplication.ApplicationIsThere(SampleChoices.CYCLE, "C-2"));
    }

    @Test
    void one_magnet_alone_of_a_child_without_anything_costs_nothing() {
        var facts = new SelectionCosts.Facts(Map.of(Category.MAGNET, 1), false, false, 0, false);
        assertThat(SelectionCosts.whileRanking(facts)).isEmpty();
    }

    @Test
    void everything_that_a_selection_costs_is_told_in_order() {
        var counts = Map.of(Category.MAGNET, 2, Category.DUAL_LANGUAGE, 1);
        assertThat(SelectionCosts.whileRanking(new SelectionCosts.Facts(counts, true, true, 8, true)))
                .containsExactly(
                        new SelectionCosts.LowerChoiceLeavesFirstList(),
                        new SelectionCosts.ListOfFirstChoiceOnly(),
                        new SelectionCosts.LeavesPresentMagnet(),
                        new SelectionCosts.LosesPwt(),
                        new SelectionCosts.DecliningCostsPoints(8),
                        new SelectionCosts.DualLanguageListStays(),
                        new SelectionCosts.OneAcceptance(),
                        new SelectionCosts.PermitComesAfter());
    }

    @Test
    void without_a_magnet_nothing_of_magnets_is_told() {
        var facts = new SelectionCosts.Facts(Map.of(Category.ADVANCED_STUDIES, 3), true, true, 8, true);
        assertThat(SelectionCosts.whileRanking(facts)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GOES_ON_IN_PROGRAM, NOT_MET GoesOnWithoutApplying
            LEAVES_TOP_GRADE,   MET NextLevelNeedsApplication
            IN_ANOTHER_PROGRAM, MET AnotherProgramNeedsApplication
            ON_LAST_YEARS_LIST, MET ListsEndWithTheCycle
            NEW,                MET NewApplicantsApply
            """)
    void who_needs_to_apply(ApplicationNeeded.Standing standing, String expected) {
        assertThat(said(ApplicationNeeded.judge(new ApplicationNeeded.Facts(standing))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-04-10, 1, true,  MET AppealGoesToTheZone
            2026-04-11, 1, true,  NOT_MET ZoneAppealTooLate
            2026-04-10, 2, true,  NOT_MET OneSchoolOnly
            2026-04-10, 1, false, NOT_MET DocumentsMissing
            """)
    void zone_appeal(LocalDate asked, int schools, boolean documents, String expected) {
        var facts = new ZoneAppeal.Facts(asked, schools, documents);
        assertThat(said(ZoneAppeal.judge(facts, SampleChoices.usual().days()))).isEqualTo(expected);
    }

    private static String said(Ruling ruling) {
        var code = Told.of(ruling.reasons().getFirst()).code();
        return Verdict.of(ruling) + " " + code.substring(code.indexOf('.') + 1);
    }
}
