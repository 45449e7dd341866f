package org.openseat.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openseat.pack.School.Kind;

/// A second district, real and big, goes through the same door as the invented one.
class LosAngelesPackTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void needs_the_public_files() {
        assumeTrue(
                LosAngelesPack.available(), "skipped: the public school list and calendar are not in ../shared/data");
    }

    @Test
    void about_a_thousand_schools_and_180_school_days_are_read() {
        var pack = switch (DistrictPack.read(LosAngelesPack.write(folder))) {
            case Reading.Sound sound -> sound.pack();
            case Reading.Faulty faulty -> throw new AssertionError(faulty.problems());
        };
        assertThat(pack.schools()).hasSize(1005);
        assertThat(pack.schools())
                .allMatch(school -> school.cdsCode().orElseThrow().startsWith("1964733"));
        assertThat(pack.schools())
                .filteredOn(school -> school.kind() == Kind.INDEPENDENT_CHARTER)
                .hasSize(221);
        assertThat(pack.calendar().schoolDaysBetween(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 6, 30)))
                .isEqualTo(180);
        assertThat(pack.calendar().instructionalDay(LocalDate.of(2027, 1, 11))).hasValue(85);
    }
}
