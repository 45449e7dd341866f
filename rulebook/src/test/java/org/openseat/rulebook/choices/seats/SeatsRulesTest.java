package org.openseat.rulebook.choices.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.Place;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.Verdict;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.numbers.SampleChoices;

class SeatsRulesTest {
    /// capacity, continuing, of them OW, held, share: openings, targets, needs.
    @ParameterizedTest
    @CsvSource(textBlock = """
            60,  50, 4,  0,  70, 10, 42 18, 0 10,  NeedsOfGroups
            80,  30, 10, 0,  60, 50, 48 32, 28 22, NeedsOfGroups
            45,  0,  0,  0,  70, 45, 32 13, 32 13, NeedsOfGroups
            5,   0,  0,  0,  50, 5,  3 2,   3 2,   NeedsOfGroups
            10,  8,  8,  0,  70, 2,  7 3,   2 0,   NeedsOfGroups
            45,  45, 9,  0,  70, 0,  32 13, 0 0,   NoSeatsFree
            10,  12, 2,  0,  70, 0,  7 3,   0 0,   NoSeatsFree
            120, 80, 0,  15, ,   25, '',    '',    OneListForAll
            20,  15, 0,  9,  ,   0,  '',    '',    NoSeatsFree
            """)
    void openings(
            int capacity,
            int continuing,
            int ow,
            int held,
            @Nullable Integer share,
            int openings,
            String targets,
            String needs,
            String reason) {
        var facts = new Openings.Facts(capacity, continuing, ow, held, share);
        var result = Openings.compute(facts, true);
        assertThat(result.openings()).isEqualTo(openings);
        assertThat(result.targets().map(SeatsRulesTest::text).orElse("")).isEqualTo(targets);
        assertThat(result.needs().map(SeatsRulesTest::text).orElse("")).isEqualTo(needs);
        assertThat(Told.of(result.reason()).code()).isEqualTo("Openings." + reason);
        assertThat(Openings.compute(facts, false).needs()).isEmpty();
        assertThat(Openings.compute(facts, false).openings()).isEqualTo(openings);
    }

    /// Whatever the numbers: the targets add up to the capacity and the needs to the openings.
    @Test
    void targets_and_needs_add_up() {
        for (int share = 1; share <= 99; share++) {
            for (int capacity = 0; capacity <= 15; capacity++) {
                for (int continuing = 0; continuing <= 15; continuing++) {
                    for (int ow = 0; ow <= continuing; ow++) {
                        var facts = new Openings.Facts(capacity, continuing, ow, 0, share);
                        var result = Openings.compute(facts, true);
                        var targets = result.targets().orElseThrow();
                        var needs = result.needs().orElseThrow();
                        assertThat(targets.phbao() + targets.ow()).isEqualTo(capacity);
                        assertThat(needs.phbao() + needs.ow()).as("%s", facts).isEqualTo(result.openings());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            5.001, SECONDARY,  no,  UNKNOWN, MET OutsideRadius
            5.000, SECONDARY,  no,  UNKNOWN, NOT_MET InsideRadius
            2.001, ELEMENTARY, no,  UNKNOWN, MET OutsideRadius
            2.000, ELEMENTARY, no,  UNKNOWN, NOT_MET InsideRadius
            3.400, SECONDARY,  no,  UNKNOWN, NOT_MET InsideRadius
            3.400, ELEMENTARY, no,  UNKNOWN, MET OutsideRadius
            6,     SECONDARY,  yes, OUTSIDE, MET OutsideRadius
            6,     SECONDARY,  yes, INSIDE,  NOT_MET InsideBoundary
            6,     SECONDARY,  yes, UNKNOWN, UNDETERMINED BoundaryNotKnown
            9,     SPAN,       no,  UNKNOWN, UNDETERMINED SchoolHasOwnRules
            """)
    void magnet_bus(BigDecimal miles, MagnetBus.Level level, String boundaryTest, Place boundary, String expected) {
        var numbers = SampleChoices.with("transport.boundaryTest", boundaryTest).bus();
        assertThat(said(MagnetBus.judge(new MagnetBus.Facts(miles, level, boundary), numbers)))
                .isEqualTo(expected);
    }

    /// R-TRN-6: from 3 miles on a secondary student may ask.
    @ParameterizedTest
    @CsvSource(textBlock = """
            2.999, SECONDARY,  1
            3.000, SECONDARY,  2
            5.000, SECONDARY,  2
            1.000, ELEMENTARY, 1
            """)
    void a_free_seat_can_be_asked_for(BigDecimal miles, MagnetBus.Level level, int reasons) {
        var facts = new MagnetBus.Facts(miles, level, Place.UNKNOWN);
        assertThat(MagnetBus.judge(facts, SampleChoices.usual().bus()).reasons())
                .hasSize(reasons);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            3.4,   You live 3.4 miles from this school. Buses begin beyond 5.0 miles.
            4.96,  You live 4.96 miles from this school. Buses begin beyond 5.0 miles.
            5.000, You live 5.0 miles from this school. Buses begin beyond 5.0 miles.
            """)
    void the_distance_is_shown_to_a_tenth_unless_that_would_mislead(BigDecimal miles, String sentence) {
        var facts = new MagnetBus.Facts(miles, MagnetBus.Level.SECONDARY, Place.UNKNOWN);
        var reason =
                MagnetBus.judge(facts, SampleChoices.usual().bus()).reasons().getFirst();
        assertThat(Sentences.say(reason, Locale.US)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void only_magnets_and_pwt_may_have_a_bus(Category category) {
        boolean may = category == Category.MAGNET || category == Category.PWT;
        assertThat(NoBus.judge(category) instanceof Met).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            YES,     true,  MET SameSchool
            YES,     false, NOT_MET NoSeatAtSiblingsSchool
            NO,      true,  NOT_MET NoSiblingAtPwtSchool
            UNKNOWN, true,  UNDETERMINED PwtSiblingToBeChecked
            """)
    void pwt_sibling(Known there, boolean seatFree, String expected) {
        assertThat(said(PwtSibling.judge(new PwtSibling.Facts(there, seatFree))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            true,  true,  0, DangerComesFirst
            false, true,  1, SiblingStaysTogether
            false, false, 2, DrawnWithOthers
            """)
    void open_enrollment_priority(boolean danger, boolean sibling, int tier, String reason) {
        var facts = new OpenEnrollmentPriority.Facts(danger, sibling);
        assertThat(OpenEnrollmentPriority.tier(facts)).isEqualTo(tier);
        assertThat(Told.of(OpenEnrollmentPriority.told(facts)).code()).isEqualTo("OpenEnrollmentPriority." + reason);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-08-13, secondFriday, 2026-08-21
            2026-08-14, secondFriday, 2026-08-21
            2026-08-17, secondFriday, 2026-08-28
            2026-08-13, 08-31,        2026-08-31
            """)
    void walk_in_ends_on_the_second_friday_or_on_a_day(LocalDate first, String after, LocalDate until) {
        var numbers = SampleChoices.with("oe.afterWindow", after).entry();
        assertThat(OpenEnrollmentWalkIn.until(first, numbers)).isEqualTo(until);
    }

    private static String text(Openings.Groups groups) {
        return groups.phbao() + " " + groups.ow();
    }

    private static String said(Ruling ruling) {
        var code = Told.of(ruling.reasons().getFirst()).code();
        return Verdict.of(ruling) + " " + code.substring(code.indexOf('.') + 1);
    }
}
