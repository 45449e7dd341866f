package org.openseat.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openseat.district.Deadline;
import org.openseat.district.FixtureCalendar;
import org.openseat.district.Grade;

class ToldTest {
    private static final Locale SPANISH = Locale.of("es");

    @Test
    void a_reason_is_kept_as_its_code_and_its_facts() {
        var told = Told.of(new ApplicationWindow.NextYearNotOpenYet(SampleNumbers.YEAR, LocalDate.parse("2026-02-01")));
        assertThat(told)
                .isEqualTo(new Told(
                        "ApplicationWindow.NextYearNotOpenYet", Map.of("year", "2026-27", "opens", "2026-02-01")));
        assertThat(told.is(ApplicationWindow.NextYearNotOpenYet.class)).isTrue();
    }

    @Test
    void what_was_kept_is_said_as_it_would_have_been_said_that_day() {
        var reason = new CompletePacket.PapersMissing(List.of(Paper.PAY_STUB, Paper.EMPLOYER_LETTER));
        var kept = new Told("CompletePacket.PapersMissing", Map.of("papers", "PAY_STUB,EMPLOYER_LETTER"));
        for (var language : List.of(Locale.ENGLISH, SPANISH)) {
            assertThat(Sentences.say(kept, language)).isEqualTo(Sentences.say(reason, language));
        }
    }

    @Test
    void dates_and_lists_are_written_as_the_language_does() {
        var received = LocalDate.parse("2026-02-17");
        var late = new PermitAppeal.AppealInTime(received, received);
        assertThat(Sentences.say(late, Locale.US)).contains("Tuesday, February 17, 2026");
        assertThat(Sentences.say(late, SPANISH)).contains("martes, 17 de febrero de 2026");
        var two = new LawfulDenial.DenialRestsOn(List.of(DenialGround.CRITERIA_NOT_MET, DenialGround.NO_ROOM));
        assertThat(Sentences.say(two, Locale.US)).contains(" and the school");
        assertThat(Sentences.say(two, SPANISH)).contains(" y la escuela");
        assertThat(Sentences.word(Grade.GRADE_6, SPANISH)).isEqualTo("6.º grado");
    }

    /// An address is data: nothing in it is taken for a placeholder or a group reference.
    @Test
    void a_fact_is_said_as_it_was_typed() {
        var reason = new ParentEmployment.WorkplaceNotFound("{address} $1 \\ Ñandú, 5");
        assertThat(Sentences.say(reason, Locale.ENGLISH)).contains("{address} $1 \\ Ñandú, 5");
    }

    @Test
    void how_a_date_was_counted_can_be_told_step_by_step() {
        var letter = LocalDate.parse("2026-02-02");
        var calendar = FixtureCalendar.twoYears();
        Deadline deadline = PermitAppeal.firstAppeal(letter, calendar, SampleNumbers.usual());
        assertThat(Sentences.say(deadline.steps(), Locale.ENGLISH))
                .hasSize(6)
                .contains("Not counted: Saturday, February 7, 2026 through Sunday, February 8, 2026 (weekend).")
                .endsWith("We count both ways and keep the later date: Tuesday, February 17, 2026.");
        assertThat(Sentences.say(deadline.steps(), SPANISH))
                .contains(
                        "La oficina del distrito está cerrada el lunes, 16 de febrero de 2026 (Día de los Presidentes)."
                                + " El último día pasa al próximo día en que abre: el martes, 17 de febrero de 2026.");
    }

    @Test
    void a_language_without_files_is_said_in_english() {
        var reason = new DistrictResidence.LivesInDistrict();
        assertThat(Sentences.say(reason, Locale.of("xx"))).isEqualTo(Sentences.say(reason, Locale.ENGLISH));
    }

    @Test
    void what_nobody_has_words_for_is_refused() {
        for (var code : List.of("", "NoSuchRule.Reason", "ParentEmployment.NoSuchReason", "ParentEmployment")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sentences.say(new Told(code, Map.of()), Locale.ENGLISH));
        }
        var withoutFact = new Told("ParentEmployment.WorkplaceNotFound", Map.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sentences.say(withoutFact, Locale.ENGLISH))
                .withMessageContaining("address");
    }
}
