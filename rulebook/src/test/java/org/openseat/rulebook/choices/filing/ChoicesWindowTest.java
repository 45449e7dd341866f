package org.openseat.rulebook.choices.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openseat.district.Moment;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.Told;
import org.openseat.rulebook.Verdict;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.numbers.SampleChoices;

/// The windows of the reference cycle in Los Angeles, to the second.
class ChoicesWindowTest {
    private static final ZoneId DISTRICT = ZoneId.of("America/Los_Angeles");

    @ParameterizedTest
    @CsvSource(textBlock = """
            ON_TIME,         2025-10-01T06:59:59Z, NOT_MET NotOpenYet
            ON_TIME,         2025-10-01T07:00:00Z, MET WindowOpenUntil
            ON_TIME,         2025-11-15T00:59:59Z, MET WindowOpenUntil
            ON_TIME,         2025-11-15T01:00:00Z, NOT_MET OnTimeOver
            LATE,            2026-02-02T07:59:59Z, NOT_MET NotOpenYet
            LATE,            2026-02-02T08:00:00Z, MET OpenUntilListsClose
            LATE,            2026-09-01T08:00:00Z, MET OpenUntilListsClose
            OPEN_ENROLLMENT, 2026-05-04T06:59:59Z, NOT_MET NotOpenYet
            OPEN_ENROLLMENT, 2026-05-04T07:00:00Z, MET WindowOpenUntil
            OPEN_ENROLLMENT, 2026-05-23T06:59:59Z, MET WindowOpenUntil
            OPEN_ENROLLMENT, 2026-05-23T07:00:00Z, NOT_MET WindowOver
            CONSERVATORY,    2026-09-12T06:59:59Z, MET WindowOpenUntil
            CONSERVATORY,    2026-09-12T07:00:00Z, NOT_MET WindowOver
            """)
    void the_first_refused_instant_is_exact(Window window, Instant arrived, String expected) {
        assertThat(said(judge(row(window), arrived))).isEqualTo(expected);
    }

    /// November 2, 2025 has 25 hours in Los Angeles and March 8, 2026 has 23: nobody loses one.
    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-11-02,       2025-11-03T07:59:59Z, true
            2025-11-02,       2025-11-03T08:00:00Z, false
            2025-11-02T01:30, 2025-11-02T09:29:59Z, true
            2025-11-02T01:30, 2025-11-02T09:30:00Z, false
            2026-03-08,       2026-03-09T06:59:59Z, true
            2026-03-08,       2026-03-09T07:00:00Z, false
            2026-03-08T02:30, 2026-03-08T10:29:59Z, true
            2026-03-08T02:30, 2026-03-08T10:30:00Z, false
            """)
    void closings_on_days_when_the_clocks_change(String closes, Instant arrived, boolean open) {
        var row = new WindowRow(Window.ON_TIME, Moment.parse("2025-10-01"), Moment.parse(closes), DISTRICT);
        assertThat(row.isOpen(arrived)).isEqualTo(open);
    }

    @Test
    void openings_take_the_first_of_an_hour_that_comes_twice() {
        var row = new WindowRow(Window.LATE, Moment.parse("2025-11-02T01:30"), null, DISTRICT);
        assertThat(row.isOpen(Instant.parse("2025-11-02T08:29:59Z"))).isFalse();
        assertThat(row.isOpen(Instant.parse("2025-11-02T08:30:00Z"))).isTrue();
    }

    @Test
    void an_older_policy_has_space_available_instead_of_late() {
        var older = SampleChoices.with(Map.of("sa.asOlderPolicy", "yes", "sa.open", "2025-12-02"));
        assertThat(WindowRow.of(older, DISTRICT))
                .extracting(WindowRow::window)
                .contains(Window.SPACE_AVAILABLE)
                .doesNotContain(Window.LATE);
        assertThat(WindowRow.of(SampleChoices.usual(), DISTRICT))
                .extracting(WindowRow::window)
                .contains(Window.LATE)
                .doesNotContain(Window.SPACE_AVAILABLE);
    }

    @Test
    void who_is_too_late_reads_when_and_what_is_still_possible() {
        var over = new ChoicesWindow.OnTimeOver(Moment.parse("2025-11-14T17:00"), Moment.parse("2026-02-02"));
        assertThat(Sentences.say(over, Locale.US).replace('\u202f', ' '))
                .isEqualTo("The application closed on Friday, November 14, 2025, 5:00 PM."
                        + " You can send a late application from Monday, February 2, 2026.");
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void every_kind_has_its_window(Category category) {
        assertThat(WindowRow.of(SampleChoices.usual(), DISTRICT))
                .extracting(WindowRow::window)
                .contains(Window.of(category));
    }

    /// It is November 10, 2025; the window opened on October 1 and closes on November 14 at 5 p.m.
    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-10-01, 2025-11-21T17:00, MET WindowMayChange
            2025-10-01, 2025-11-12,       MET WindowMayChange
            2025-10-01, 2025-11-09T17:00, NOT_MET ClosingInThePast
            2025-10-01, '',               MET WindowMayChange
            2025-10-02, 2025-11-21T17:00, NOT_MET OpeningHasPassed
            2025-12-01, 2025-12-02,       NOT_MET OpeningHasPassed
            """)
    void a_window_that_is_open_can_be_extended(String opens, String closes, String expected) {
        var changed = new WindowRow(
                Window.ON_TIME, Moment.parse(opens), closes.isEmpty() ? null : Moment.parse(closes), DISTRICT);
        var facts = new WindowChange.Facts(row(Window.ON_TIME), changed, Instant.parse("2025-11-10T20:00:00Z"));
        assertThat(said(WindowChange.judge(facts))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-05-11, 2026-05-29, MET WindowMayChange
            2026-05-11, 2026-05-10, NOT_MET ClosesBeforeItOpens
            2026-01-15, 2026-05-29, NOT_MET OpeningHasPassed
            """)
    void a_window_still_to_come_can_move_but_not_into_the_past(String opens, String closes, String expected) {
        var changed = new WindowRow(Window.OPEN_ENROLLMENT, Moment.parse(opens), Moment.parse(closes), DISTRICT);
        var facts = new WindowChange.Facts(row(Window.OPEN_ENROLLMENT), changed, Instant.parse("2026-02-01T20:00:00Z"));
        assertThat(said(WindowChange.judge(facts))).isEqualTo(expected);
    }

    static WindowRow row(Window window) {
        return WindowRow.of(SampleChoices.usual(), DISTRICT).stream()
                .filter(row -> row.window() == window)
                .findFirst()
                .orElseThrow();
    }

    static Ruling judge(WindowRow row, Instant arrived) {
        return ChoicesWindow.judge(new ChoicesWindow.Facts(row, arrived, Moment.parse("2026-02-02")));
    }

    private static String said(Ruling ruling) {
        var code = Told.of(ruling.reasons().getFirst()).code();
        return Verdict.of(ruling) + " " + code.substring(code.indexOf('.') + 1);
    }
}
