package org.openseat.cases.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A family types the name as the confirmation prints it, or as it writes it. (faults/web/status-lookup-names)
class ClaimTest {

    private static final LocalDate BORN = LocalDate.parse("2014-03-14");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Đức Łukasz Đinh               | Duc Lukasz      | Dinh              | true
            Đức Łukasz Đinh               | duc             | ĐINH              | true
            Inés Guadalupe Ortega Núñez   | Inés            | Ortega Núñez      | true
            Inés Guadalupe Ortega Núñez   | ines guadalupe  | ortega nunez      | true
            Inés Guadalupe Ortega Núñez   | Inés Guadalupe Ortega | Núñez       | true
            Mary-Jane O’Neill             | Mary Jane       | Oneill            | true
            Mateo                         | Mateo           | ''                | true
            Mateo                         | ''              | mateo             | true
            Inés Guadalupe Ortega Núñez   | Inés            | ''                | false
            Inés Guadalupe Ortega Núñez   | Guadalupe       | Ortega Núñez      | false
            Inés Ortega                   | Ana             | Ortega            | false
            Inés Ortega                   | ''              | ''                | false
            """)
    void the_name_is_found_however_it_is_written(String full, String first, String last, boolean found) {
        var asked = Claim.of(first, last, BORN, "").person();
        assertThat(Claim.spellings(full))
                .anySatisfy(letters -> assertThat(letters).isNotEmpty());
        assertThat(Claim.spellings(full).stream().map(letters -> Claim.fingerprint(letters, BORN)))
                .as(first + " / " + last)
                .satisfies(all -> assertThat(all.stream().anyMatch(each -> java.util.Arrays.equals(each, asked)))
                        .isEqualTo(found));
    }
}
