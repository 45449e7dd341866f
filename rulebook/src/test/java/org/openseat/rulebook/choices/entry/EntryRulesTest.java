package org.openseat.rulebook.choices.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.district.Grade;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.Place;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.Verdict;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.numbers.EntryNumbers;
import org.openseat.rulebook.choices.numbers.SampleChoices;

/// Each rule at its edges: the verdict and the first reason.
class EntryRulesTest {
    private static final EntryNumbers NUMBERS = SampleChoices.usual().entry();

    @ParameterizedTest
    @CsvSource(textBlock = """
            INSIDE,  MET LivesInside
            OUTSIDE, NOT_MET LivesOutside
            UNKNOWN, UNDETERMINED HomeNotOnMap
            """)
    void district_resident(Place home, String expected) {
        assertThat(said(DistrictResident.judge(new DistrictResident.Facts(home))))
                .isEqualTo(expected);
    }

    @Test
    void four_kinds_ask_for_a_home_in_the_district() {
        assertThat(Stream.of(Category.values()).filter(DistrictResident::isAskedBy))
                .containsExactly(Category.MAGNET, Category.PWT, Category.ADVANCED_STUDIES, Category.OPEN_ENROLLMENT);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            5,  NOT_MET GradeNotTaught
            6,  MET GradeTaught
            8,  MET GradeTaught
            9,  NOT_MET GradeNotTaught
            TK, NOT_MET GradeNotTaught
            """)
    void program_grade_six_to_eight(String grade, String expected) {
        var facts = new ProgramGrade.Facts(Grade.parse(grade), Grade.GRADE_6, Grade.GRADE_8);
        assertThat(said(ProgramGrade.judge(facts))).isEqualTo(expected);
    }

    /// September 1 is the day; one born on it is old enough.
    @ParameterizedTest
    @CsvSource(textBlock = """
            2022-09-01, TK, MET OldEnough
            2022-09-02, TK, NOT_MET TooYoung
            2021-09-01, K,  MET OldEnough
            2021-09-02, K,  NOT_MET TooYoung
            2020-09-01, 1,  MET OldEnough
            2020-09-02, 1,  NOT_MET TooYoung
            2024-02-29, 2,  MET NoAgeAsked
            """)
    void age_for_grade(LocalDate born, String grade, String expected) {
        var facts = new AgeForGrade.Facts(born, Grade.parse(grade), SampleChoices.CYCLE);
        assertThat(said(AgeForGrade.judge(facts))).isEqualTo(expected);
    }

    @Test
    void too_young_says_how_old_and_by_when() {
        var young = new AgeForGrade.TooYoung(Grade.K, 5, LocalDate.parse("2026-09-01"));
        assertThat(Sentences.say(young, Locale.US))
                .isEqualTo("For kindergarten a child must be 5 on or before Tuesday, September 1, 2026.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2613 Calle de la Aduana, apt 3 | MET HomeGiven
            12-34 1/2 Pier Street          | MET HomeGiven
            N5432 County Road 7            | MET HomeGiven
            1 Boxwood Lane                 | MET HomeGiven
            221B Baker Street              | MET HomeGiven
            P.O. Box 17                    | NOT_MET PostBox
            PO BOX 17, Marisol             | NOT_MET PostBox
            p o box 17                     | NOT_MET PostBox
            100 Main Street, P.O.Box 7     | NOT_MET PostBox
            Post Office Box 17             | NOT_MET PostBox
            Apartado 17                    | NOT_MET PostBox
            Pier Street                    | NOT_MET NoHouseNumber
            5th Street                     | NOT_MET NoHouseNumber
            1234                           | NOT_MET NoHouseNumber
            ''                             | NOT_MET NoHouseNumber
            """)
    void home_address(String street, String expected) {
        assertThat(said(HomeAddress.judge(new HomeAddress.Facts(street)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            MAGNET,        yes, 1, false, MET CategoryGiven
            MAGNET,        yes, 1, true,  MET CategoryGiven
            PWT,           yes, 0, false, NOT_MET CategoryMissing
            MAGNET,        yes, 0, true,  NOT_MET MultiracialAlone
            MAGNET,        yes, 2, false, NOT_MET MoreThanOneCategory
            MAGNET,        no,  0, false, MET CategoryNotAsked
            DUAL_LANGUAGE, yes, 0, false, MET CategoryNotAsked
            """)
    void one_category(Category chosen, String balance, int ticked, boolean multiracial, String expected) {
        var facts = new OneCategory.Facts(Set.of(chosen), ticked, multiracial);
        assertThat(said(OneCategory.judge(facts, SampleChoices.with("raceBalance", balance))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            false, NO,      MET AlgebraNotAsked
            true,  YES,     MET AlgebraShown
            true,  NO,      NOT_MET AlgebraNotShown
            true,  UNKNOWN, UNDETERMINED AlgebraToBeChecked
            """)
    void algebra_ready(boolean asked, Known shown, String expected) {
        assertThat(said(AlgebraReady.judge(new AlgebraReady.Facts(asked, shown))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ADVANCED_STUDIES,   INSIDE,  YES,     false, MET PlacedWithoutApplying
            ADVANCED_STUDIES,   INSIDE,  YES,     true,  NOT_MET FamilyOptedOut
            ADVANCED_STUDIES,   INSIDE,  NO,      false, NOT_MET ResidentNotQualified
            ADVANCED_STUDIES,   INSIDE,  UNKNOWN, false, UNDETERMINED QualifiesToBeChecked
            ADVANCED_STUDIES,   OUTSIDE, YES,     false, NOT_MET LivesElsewhere
            ADVANCED_STUDIES,   UNKNOWN, YES,     false, UNDETERMINED AreaNotKnown
            AFFILIATED_CHARTER, INSIDE,  UNKNOWN, false, MET EnrollsDirectly
            """)
    void placed_as_resident(Category category, Place home, Known qualifies, boolean out, String expected) {
        var facts = new PlacedAsResident.Facts(category, home, qualifies, out);
        assertThat(said(PlacedAsResident.judge(facts))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            TK, NO,      MET OpenToEveryone
            1,  UNKNOWN, MET OpenToEveryone
            2,  UNKNOWN, UNDETERMINED SchoolWillCheck
            2,  YES,     MET SchoolFoundReady
            12, NO,      NOT_MET NotOnPar
            """)
    void language_ready(String grade, Known onPar, String expected) {
        var facts = new LanguageReady.Facts(Grade.parse(grade), "Korean", onPar);
        assertThat(said(LanguageReady.judge(facts))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            INSIDE,  6,  true,  MET InSendingArea
            INSIDE,  12, true,  MET InSendingArea
            INSIDE,  5,  true,  NOT_MET GradeWithoutPwt
            OUTSIDE, 5,  false, NOT_MET NotInSendingArea
            UNKNOWN, 6,  true,  UNDETERMINED SendingAreaNotKnown
            INSIDE,  6,  false, NOT_MET OnTimeOnly
            """)
    void sending_area(Place home, String grade, boolean onTime, String expected) {
        var facts = new SendingArea.Facts(home, Grade.parse(grade), onTime);
        assertThat(said(SendingArea.judge(facts, NUMBERS))).isEqualTo(expected);
    }

    @Test
    void every_obstacle_is_told_and_not_only_the_first() {
        var facts = new SendingArea.Facts(Place.OUTSIDE, Grade.GRADE_5, false);
        assertThat(SendingArea.judge(facts, NUMBERS).reasons()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            INSIDE,  9,  MET InZone
            INSIDE,  10, NOT_MET NotTheFirstGrade
            OUTSIDE, 9,  NOT_MET NotInZone
            UNKNOWN, 9,  UNDETERMINED ZoneNotKnown
            """)
    void zone_resident(Place home, String grade, String expected) {
        var facts = new ZoneResident.Facts(home, Grade.parse(grade), Grade.GRADE_9);
        assertThat(said(ZoneResident.judge(facts))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            14, false, false, true,  false, MET GoesToReceivingSchool
            0,  false, false, true,  false, MET GoesToReceivingSchool
            15, false, false, true,  false, NOT_MET TooManyAbsences
            14, true,  false, true,  false, NOT_MET FailsAClass
            14, false, true,  true,  false, NOT_MET MajorDiscipline
            14, false, false, false, false, NOT_MET AnotherZone
            0,  false, false, true,  true,  NOT_MET OnlyOnce
            """)
    void zone_transfer(int absences, boolean fails, boolean discipline, boolean same, boolean before, String expected) {
        var facts = new ZoneTransfer.Facts(absences, fails, discipline, same, before);
        assertThat(said(ZoneTransfer.judge(facts, NUMBERS))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            IN_DISTRICT,   MET DrawnWithResidents,      1
            IN_CALIFORNIA, MET OpenToCalifornia,        2
            ELSEWHERE,     NOT_MET OutsideCalifornia,   0
            UNKNOWN,       UNDETERMINED StateNotKnown,  0
            """)
    void charter_reach(CharterReach.Home home, String expected, int tier) {
        var facts = new CharterReach.Facts(home);
        assertThat(said(CharterReach.judge(facts))).isEqualTo(expected);
        assertThat(CharterReach.tier(facts).orElse(0)).isEqualTo(tier);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            YES,     INSIDE,  1, MET OnRoster
            YES,     OUTSIDE, 2, MET OnRoster
            NO,      OUTSIDE, 1, NOT_MET NotOnRoster
            UNKNOWN, OUTSIDE, 2, UNDETERMINED RosterOpen
            """)
    void unique_pathway(Known onRoster, Place home, int reasons, String expected) {
        var ruling = UniquePathway.judge(new UniquePathway.Facts(onRoster, home));
        assertThat(said(ruling)).isEqualTo(expected);
        assertThat(ruling.reasons()).hasSize(reasons);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            true,  3,  true,  NO,      MET IdentifiedInArts
            true,  12, false, YES,     MET SchoolRecommends
            true,  6,  false, UNKNOWN, UNDETERMINED SchoolMustSay
            true,  6,  false, NO,      NOT_MET NeitherIdentifiedNorRecommended
            true,  2,  true,  YES,     NOT_MET GradeOutsideConservatory
            false, 6,  true,  YES,     NOT_MET NotADistrictStudent
            """)
    void conservatory(boolean district, String grade, boolean identified, Known recommended, String expected) {
        var facts = new ConservatoryEntry.Facts(district, Grade.parse(grade), identified, recommended);
        assertThat(said(ConservatoryEntry.judge(facts, NUMBERS))).isEqualTo(expected);
    }

    private static String said(Ruling ruling) {
        var code = Told.of(ruling.reasons().getFirst()).code();
        return Verdict.of(ruling) + " " + code.substring(code.indexOf('.') + 1);
    }
}
