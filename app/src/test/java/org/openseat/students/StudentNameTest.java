package org.openseat.students;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A child may have one name only, the first or the last.
class StudentNameTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Tomás, -, Delgado, Tomás Delgado, Tomás, Tomás D.",
                "Inés, Guadalupe, Ortega, Inés Guadalupe Ortega, Inés, Inés O.",
                "Suharto, -, '', Suharto, Suharto, Suharto",
                "'', -, Suharto, Suharto, Suharto, Suharto",
                "𐐀da, -, 𐐁lm, 𐐀da 𐐁lm, 𐐀da, 𐐀da 𐐁.",
            })
    void is_said_whole_for_short_and_to_strangers(
            String first, String middle, String last, String full, String called, String stranger) {
        var name = new Student.Name(first, Optional.ofNullable(middle), last);
        assertThat(name.full()).isEqualTo(full);
        assertThat(name.called()).isEqualTo(called);
        assertThat(name.forStrangers()).isEqualTo(stranger);
    }
}
