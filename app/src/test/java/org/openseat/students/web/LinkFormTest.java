package org.openseat.students.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.ui.field.Form;
import org.openseat.ui.words.Said;

class LinkFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            # month | day | year | problem
            ''  | '' | ''   | students.birthDate.required
            2   | '' | 2014 | students.birthDate.incomplete
            2   | 30 | 2014 | students.birthDate.impossible
            2   | 29 | 2015 | students.birthDate.impossible
            13  | 1  | 2015 | students.birthDate.impossible
            2   | x  | 2015 | students.birthDate.numbers
            11  | 24 | 2026 | students.birthDate.future
            3   | 14 | 14   | students.birthDate.year
            3   | 14 | 1976 | students.birthDate.year
            """)
    void a_birth_date_that_cannot_be_is_said_plainly(String month, String day, String year, String problem) {
        var form = form("430000017", month, day, year, "482915");

        assertThat(LinkForm.read(form, TODAY)).isEmpty();
        assertThat(form.problems()).isEqualTo(Map.of("birthDate", Said.of(problem)));
    }

    @ParameterizedTest
    @CsvSource({"2, 29, 2016", "11, 23, 2026", "1, 1, 2014"})
    void a_birth_date_that_can_be_is_taken(String month, String day, String year) {
        assertThat(LinkForm.read(form("430000017", month, day, year, "482915"), TODAY))
                .isPresent();
    }

    /// Nobody knows how long a district's IDs are, so no length is wrong. (rules §14.2)
    @ParameterizedTest
    @CsvSource({"7, 7", "042217m031, 042217m031", "43 0000 017, 430000017", "12345678901234567890, 12345678901234567890"
    })
    void an_id_of_any_length_is_taken(String typed, String read) {
        assertThat(LinkForm.read(form(typed, "1", "1", "2014", "482915"), TODAY)
                        .orElseThrow()
                        .districtId())
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"430'000", "a@b.example", "<script>"})
    void an_id_has_only_letters_and_numbers(String typed) {
        var form = form(typed, "1", "1", "2014", "482915");

        assertThat(LinkForm.read(form, TODAY)).isEmpty();
        assertThat(form.problems()).isEqualTo(Map.of("districtId", Said.of("students.link.districtId.letters")));
    }

    @Test
    void the_pin_is_never_sent_back() {
        var form = form("", "", "", "", "482915");

        assertThat(LinkForm.read(form, TODAY)).isEmpty();
        assertThat(form.value("pin")).isEmpty();
    }

    private static Form form(String id, String month, String day, String year, String pin) {
        return Form.of(
                LinkForm.NAME,
                Map.of(
                        "districtId", id,
                        "birthDate.month", month,
                        "birthDate.day", day,
                        "birthDate.year", year,
                        "pin", pin));
    }
}
