package org.openseat.cases.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.OwnDistrict;
import org.openseat.cases.CaseKinds;
import org.openseat.cases.KeptDeadline;
import org.openseat.district.DayChange;
import org.openseat.district.DayOff;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.PermitClock;
import org.openseat.rulebook.Sentences;
import org.openseat.schools.Calendars;
import org.openseat.schools.Years;
import org.openseat.ui.words.Words;
import org.springframework.beans.factory.annotation.Autowired;

/// Whatever clock runs, its steps and its entry for one's own calendar are said in the reader's language, a closed day
/// with its reason.
@OwnDistrict
class EveryClockTest {

    private static final LocalDate CLOSED = LocalDate.parse("2026-10-06");

    @Autowired
    Calendars calendars;

    @Autowired
    Years years;

    @Autowired
    Words words;

    @Autowired
    CaseKinds kinds;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RESIDENCE_TARGET | 2026-10-19
            REQUESTED_TARGET | 2026-10-19
            FIRST_APPEAL     | 2026-10-16
            FIRST_ANSWER     | 2026-10-12
            SECOND_APPEAL    | 2026-10-23
            FINAL_ANSWER     | 2026-10-12
            """)
    void every_clock_says_the_closed_day_in_english_and_spanish(PermitClock clock, LocalDate date) {
        var smoke = new DayChange(DayChange.Where.SCHOOLS, CLOSED, Optional.of(DayOff.UNHEALTHY_AIR));
        var deadline = KeptDeadline.of(
                clock,
                LocalDate.parse("2026-10-02"),
                calendars.calendar().with(List.of(smoke)),
                years.numbers(SchoolYear.of(CLOSED)).orElseThrow());

        assertThat(deadline.date()).isEqualTo(date);
        assertThat(said(deadline, "en")).contains("unhealthy air from smoke", "October 6");
        assertThat(said(deadline, "es")).contains("aire dañino por el humo", "6 de octubre");
        var ics = "permits.ics." + clock.name().toLowerCase(Locale.ROOT);
        assertThat(words.say("en", ics, "ABCD")).contains("ABCD").isNotEqualTo(words.say("es", ics, "ABCD"));
    }

    @Test
    void every_clock_of_every_kind_has_a_name_in_english_and_spanish() {
        var withClocks = kinds.all().stream()
                .filter(kind -> !kind.deadlines().clocks().isEmpty())
                .toList();
        assertThat(withClocks).hasSizeGreaterThan(1);
        withClocks.forEach(kind -> assertThat(kind.deadlines().clocks())
                .allSatisfy(clock -> assertThat(words.say("en", RecountTables.words(kind, clock.name())))
                        .isNotBlank()
                        .isNotEqualTo(words.say("es", RecountTables.words(kind, clock.name())))));
    }

    private static String said(KeptDeadline<PermitClock> deadline, String language) {
        return deadline.counted().stream()
                .map(step -> Sentences.say(step, Locale.of(language)))
                .reduce("", (all, each) -> all + "\n" + each);
    }
}
