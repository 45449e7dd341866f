package org.openseat.rulebook.choices.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.district.DistrictCalendar;
import org.openseat.district.FixtureCalendar;
import org.openseat.district.Moment;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.Closing;
import org.openseat.rulebook.choices.numbers.ChoicesNumbers;
import org.openseat.rulebook.choices.numbers.SampleChoices;

/// Until when an offer can be answered, when a family is reminded, and when one that nobody reached is passed.
class AnswerDaysTest {
    private static final ChoicesNumbers NUMBERS = SampleChoices.usual();
    private static final DistrictCalendar CALENDAR = FixtureCalendar.twoYears();

    @ParameterizedTest
    @CsvSource(textBlock = """
            MAGNET,          2026-04-10
            DUAL_LANGUAGE,   2026-04-10
            PWT,             2026-05-01
            OPEN_ENROLLMENT, 2026-06-19
            """)
    void each_kind_of_program_has_its_last_day(Category category, LocalDate last) {
        assertThat(AcceptBy.lastDay(category, NUMBERS.days())).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-04-11T06:59:59.999Z, true
            2026-04-11T07:00:00Z,     false
            """)
    void the_last_second_of_the_printed_day_counts(Instant arrived, boolean inTime) {
        var last = AcceptBy.lastDay(Category.MAGNET, NUMBERS.days());
        var closing = new Closing(Moment.of(last), ZoneId.of("America/Los_Angeles"));
        assertThat(closing.allows(arrived)).isEqualTo(inTime);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # Monday to Thursday; over a weekend; over a weekend and Labor Day; a contact on a Saturday.
            2025-08-18, 2025-08-21
            2025-08-21, 2025-08-26
            2025-08-28, 2025-09-03
            2025-08-23, 2025-08-27
            """)
    void a_call_is_answered_within_three_working_days_of_the_first_contact(LocalDate contact, LocalDate last) {
        assertThat(CallAnswer.by(contact, CALENDAR, NUMBERS.offers()).date()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-26,
            2026-03-27, 14
            2026-04-02, 14
            2026-04-03, 7
            2026-04-07, 3
            2026-04-08, 3
            2026-04-09, 1
            2026-04-10, 1
            2026-04-11,
            """)
    void the_closer_the_day_the_more_reminders(LocalDate today, @Nullable Integer reminder) {
        var due = OfferReminders.ofRun(
                LocalDate.parse("2026-03-13"), today, LocalDate.parse("2026-04-10"), NUMBERS.offers());
        assertThat(due.map(OfferReminders.Reminder::daysLeft).orElse(null)).isEqualTo(reminder);
        assertThat(due.map(OfferReminders.Reminder::phone).orElse(false))
                .isEqualTo(Integer.valueOf(1).equals(reminder));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-04-09, 0
            2026-04-06, 4
            """)
    void nobody_is_reminded_of_days_that_were_over_before_the_offer(LocalDate opened, int most) {
        var last = LocalDate.parse("2026-04-10");
        assertThat(opened.datesUntil(last.plusDays(1))
                        .flatMap(day -> OfferReminders.ofRun(opened, day, last, NUMBERS.offers()).stream())
                        .allMatch(reminder -> reminder.daysLeft() < most))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-08-18, 2025-08-20, false
            2025-08-18, 2025-08-21, true
            2025-08-21, 2025-08-21, false
            """)
    void a_call_is_remembered_on_its_last_day(LocalDate opened, LocalDate today, boolean reminded) {
        assertThat(OfferReminders.ofCall(opened, today, LocalDate.parse("2025-08-21"))
                        .isPresent())
                .isEqualTo(reminded);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            none,                                         2025-09-05, NeverTried
            2025-08-18 PHONE;2025-08-19 PHONE,            2025-09-05, OneChannelOnly
            2025-08-18 PHONE;2025-08-18 EMAIL,            2025-09-05, OneDayOnly
            2025-08-18 PHONE;2025-08-19 EMAIL,            2025-08-21, StillTimeToAnswer
            2025-08-19 EMAIL;2025-08-18 PHONE,            2025-08-22, TriedEnough
            """)
    void nobody_is_passed_before_two_channels_two_days_and_the_time_to_answer(
            @Nullable String tries, LocalDate today, String reason) {
        Ruling ruling = NotReached.judge(tries(tries), today, CALENDAR, NUMBERS.offers());
        assertThat(ruling.reasons())
                .singleElement()
                .extracting(said -> said.getClass().getSimpleName())
                .isEqualTo(reason);
    }

    private static List<NotReached.Try> tries(@Nullable String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split(";"))
                        .map(each -> each.split(" "))
                        .map(part -> new NotReached.Try(LocalDate.parse(part[0]), part[1]))
                        .toList();
    }
}
