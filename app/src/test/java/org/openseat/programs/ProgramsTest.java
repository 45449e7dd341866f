package org.openseat.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.AppTest;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.pack.choices.YearList;
import org.openseat.programs.Season.Applying;
import org.openseat.rulebook.choices.points.Magnet.Form;
import org.springframework.beans.factory.annotation.Autowired;

/// The demo district's programs as everybody finds them.
@AppTest
class ProgramsTest {

    private static final SchoolYear CYCLE = SchoolYear.parse("2027-28");

    @Autowired
    Programs programs;

    @Autowired
    Season season;

    @Test
    void a_coming_program_and_a_closed_one_stay_listed_and_are_not_offered() {
        assertThat(programs.all()).hasSize(41);
        assertThat(programs.find("8153M").orElseThrow().standing(CYCLE)).isEqualTo(Program.Standing.COMING);
        assertThat(programs.find("8051M").orElseThrow().standing(CYCLE)).isEqualTo(Program.Standing.CLOSED);
        assertThat(programs.offered(CYCLE))
                .hasSize(39)
                .extracting(Program::code)
                .doesNotContain("8153M", "8051M");
        assertThat(programs.offered(CYCLE, Grade.TK))
                .extracting(Program::code)
                .containsExactlyInAnyOrder("2136C", "2323C", "2408C");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ste                     | 8901M
            PENASC verd             | 2323C
            coreano                 | 2119D
            korean                  | 2119D
            ocea scien por          | 8817M
            """)
    void a_program_is_found_by_the_beginnings_of_words(String typed, String code) {
        assertThat(programs.search(typed)).extracting(Program::code).containsExactly(code);
    }

    @Test
    void the_lists_of_the_year_make_form_and_boundary() {
        var cycle = programs.cycle(CYCLE);
        assertThat(cycle.form("8906M")).isEqualTo(Form.SPAN);
        assertThat(cycle.form("8907M")).isEqualTo(Form.K8);
        assertThat(cycle.form("8901M")).isEqualTo(Form.PLAIN);
        assertThat(cycle.isOn(YearList.CONTINUOUS, "8905M")).isTrue();
        assertThat(cycle.members(YearList.PERSISTENTLY_DANGEROUS)).isEmpty();
    }

    @Test
    void seats_are_those_of_the_pack_and_of_a_school_all_its_programs_are_found() {
        var seats = programs.cycle(CYCLE).seats("8901M", Grade.GRADE_6).orElseThrow();
        assertThat(seats.share()).contains(70);
        assertThat(seats.continuing()).isZero();
        assertThat(seats.openings(true).openings()).isEqualTo(seats.capacity()).isPositive();
        assertThat(programs.ofSchool(new SchoolCode("8868")))
                .extracting(Program::code)
                .containsExactlyInAnyOrder("8868M", "8868S", "8868Z", "8868O");
        assertThat(programs.cycle(SchoolYear.parse("2040-41")).seats()).isEmpty();
    }

    /// The window of 2027-28 closes on November 13, 2026 at 17:00; late applications from February 1.
    @ParameterizedTest
    @CsvSource({
        "2026-10-01T07:00:00Z, NOW",
        "2026-11-14T00:59:59Z, NOW",
        "2026-11-14T01:00:00Z, FROM",
        "2027-02-01T08:00:00Z, NOW"
    })
    void one_can_apply_to_the_last_instant_of_the_window(Instant now, String answer) {
        var applying = season.applying(programs.find("8901M").orElseThrow(), now);
        if (answer.equals("NOW")) {
            assertThat(applying).isInstanceOf(Applying.Now.class);
        } else {
            assertThat(applying).isEqualTo(new Applying.From(LocalDate.of(2027, 2, 1)));
        }
    }

    @Test
    void a_closed_and_a_coming_program_say_when() {
        var now = Instant.parse("2026-11-30T20:00:00Z");
        assertThat(season.cycle(now)).isEqualTo(CYCLE);
        assertThat(season.applying(programs.find("8051M").orElseThrow(), now))
                .isEqualTo(new Applying.Closed(Optional.of(SchoolYear.parse("2026-27"))));
        assertThat(season.applying(programs.find("8153M").orElseThrow(), now)).isInstanceOf(Applying.Coming.class);
    }
}
