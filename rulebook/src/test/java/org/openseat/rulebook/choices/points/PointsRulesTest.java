package org.openseat.rulebook.choices.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.rulebook.choices.points.Child.LUMEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.choices.numbers.SampleChoices;
import org.openseat.rulebook.choices.points.Choice.Window;
import org.openseat.rulebook.choices.points.PointsGiven.Nothing;

class PointsRulesTest {
    private static final Map<String, Magnet> MAGNETS = Map.of(
            "K-5",
            Child.magnet("A", "K", "5", Magnet.Form.PLAIN),
            "K-6",
            Child.magnet("B", "K", "6", Magnet.Form.PLAIN),
            "K8",
            Child.TIDE,
            "SPAN",
            Child.PACIFICA);

    @ParameterizedTest
    @CsvSource(textBlock = """
            K-5,  5,  6,  12, TopGradeDone
            K-5,  5,  7,  12, TopGradeDone
            K-5,  5,  5,  0,  RepeatsTopGrade
            K-5,  4,  5,  0,  NotTopGrade
            K-5,  4,  6,  0,  NotTopGrade
            K-6,  5,  6,  0,  NotTopGrade
            K-6,  6,  7,  12, TopGradeDone
            K8,   5,  6,  0,  NotTopGrade
            K8,   8,  9,  12, TopGradeDone
            K8,   8,  8,  0,  RepeatsTopGrade
            SPAN, 8,  9,  0,  SpanSchool
            SPAN, 12, 12, 0,  SpanSchool
            '',   5,  6,  0,  NotInMagnet
            K-5,  '', K,  0,  NotTopGrade
            """)
    void matriculation_needs_the_top_grade_and_the_next_level(
            String magnet, String now, String next, int value, String reason) {
        var child = Child.from(now, next);
        if (!magnet.isEmpty()) {
            child.in(MAGNETS.getOrDefault(magnet, LUMEN));
        }
        var line = Matriculation.line(child.applicant(), SampleChoices.usual().points(), LocalDate.parse("2025-12-08"));
        assertThat(line.value()).isEqualTo(value);
        assertThat(Told.of(line.reasons().getFirst()).code()).isEqualTo("Matriculation." + reason);
        assertThat(line.isWorthKeeping()).isEqualTo(!magnet.isEmpty());
    }

    /// The grade after which a K-8 magnet is finished is a number of the year.
    @Test
    void the_grade_of_k8_magnets_can_be_another() {
        var numbers = SampleChoices.with("k8.matriculationGrade", "5");
        assertThat(Child.from("5", "6")
                        .in(Child.TIDE)
                        .asks(numbers, LUMEN)
                        .getFirst()
                        .total())
                .isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harbor MS            | 0 | 0
            Kestrel MS           | 4 | 0
            Juniper MS           | 4 | 4
            Harbor MS;Kestrel MS | 4 | 0
            Kestrel MS;Juniper MS| 4 | 4
            Elsewhere            | 0 | 0
            """)
    void one_school_of_residence_on_the_list_is_enough(String schools, int phbao, int overcrowded) {
        var points = Child.from("5", "6").living(schools.split(";")).asks(LUMEN).getFirst();
        assertThat(points.of(PointsKind.PHBAO)).isEqualTo(phbao);
        assertThat(points.of(PointsKind.OVERCROWDED)).isEqualTo(overcrowded);
    }

    @Test
    void without_a_known_school_there_is_nothing_and_the_letter_asks() {
        var points = Child.from("5", "6").living().asks(LUMEN).getFirst();
        assertThat(points.total()).isZero();
        assertThat(Child.line(points, PointsKind.OVERCROWDED).reasons())
                .containsExactly(new ResidentSchool.SchoolNotKnown());
        assertThat(Child.line(points, PointsKind.OVERCROWDED).isWorthKeeping()).isTrue();
    }

    /// Lumen has grades 6 to 8.
    @ParameterizedTest
    @CsvSource(textBlock = """
            Lumen STEM,    7,  3, SiblingStays
            Lumen STEM,    6,  3, SiblingStays
            Lumen STEM,    8,  3, SiblingStays
            Lumen STEM,    9,  0, SiblingLeaves
            Lumen STEM,    '', 0, SiblingLeaves
            Meridian Arts, 7,  0, NoSiblingInProgram
            """)
    void a_sibling_counts_in_that_program_and_while_staying(String program, String next, int value, String reason) {
        var there = program.equals("Lumen STEM") ? LUMEN : Child.MERIDIAN;
        var points = Child.from("5", "6").sibling(there, next).asks(LUMEN).getFirst();
        assertThat(points.of(PointsKind.SIBLING)).isEqualTo(value);
        assertThat(Told.of(Child.line(points, PointsKind.SIBLING).reasons().getFirst())
                        .code())
                .isEqualTo("SiblingThere." + reason);
    }

    @Test
    void two_siblings_count_once_and_one_who_leaves_takes_nothing_away() {
        var child = Child.from("5", "6").sibling(LUMEN, "").sibling(LUMEN, "7").sibling(LUMEN, "8");
        assertThat(child.total(LUMEN)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            false, ON_TIME, 6, true,  1, OUTSIDE_DISTRICT
            false, LATE,    9, false, 2, OUTSIDE_DISTRICT
            true,  LATE,    9, false, 2, LATE
            true,  ON_TIME, 9, false, 2, WRONG_GRADE
            true,  ON_TIME, 5, true,  1, WRONG_GRADE
            true,  ON_TIME, 6, false, 2, INELIGIBLE
            true,  ON_TIME, 6, true,  2, LOWER_CHOICE
            true,  ON_TIME, 6, true,  1, ''
            true,  ON_TIME, 8, true,  1, ''
            """)
    void the_first_reason_for_nothing_is_told(
            boolean inDistrict, Window window, String next, boolean eligible, int number, String expected) {
        var child = Child.from("5", next).living(Child.JUNIPER);
        if (!inDistrict) {
            child.outsideDistrict();
        }
        var choice = new Choice(window, number, LUMEN, eligible);
        var numbers = SampleChoices.with("points.onLowerChoices", "no");
        var points = child.asks(numbers, List.of(choice)).getFirst();
        assertThat(points.nothing().map(Nothing::name).orElse("")).isEqualTo(expected);
        assertThat(points.total()).isEqualTo(expected.isEmpty() ? 8 : 0);
        assertThat(PointsGiven.judge(child.applicant(), choice, numbers.points()) instanceof Ruling.Met)
                .isEqualTo(expected.isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Nothing.class)
    void every_reason_for_nothing_has_the_name_it_has_in_published_files(Nothing why) {
        assertThat(why.code()).matches("[a-z_]+").isEqualToIgnoringCase(why.name());
    }

    @Test
    void a_line_tells_its_fact_its_day_and_its_rule() {
        var points = Child.from("5", "6")
                .living(Child.JUNIPER)
                .in(Child.ASTER)
                .sibling(LUMEN, "7")
                .asks(LUMEN);
        var lines = points.getFirst().lines();
        assertThat(lines).extracting(PointsLine::kind).containsExactly(PointsKind.values());
        assertThat(lines)
                .extracting(PointsLine::fact)
                .containsExactly("Aster Elementary", "", Child.JUNIPER, Child.JUNIPER, "sibling 0");
        assertThat(lines).extracting(PointsLine::on).containsOnly(LocalDate.parse("2025-12-08"));
        assertThat(lines)
                .extracting(line -> line.clause().document())
                .containsOnly("Magnet Selection Priority Point System");
    }
}
