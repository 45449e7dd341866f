package org.openseat.pack.choices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openseat.district.SchoolYear;
import org.openseat.pack.DistrictPack;
import org.openseat.pack.LosAngelesPack;
import org.openseat.pack.Reading;
import org.openseat.pack.choices.LosAngelesPrograms.Total;
import org.openseat.rulebook.choices.Category;

/// The real programs of one season come through the same door, and not an application is lost on the way.
class LosAngelesProgramsTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void needs_the_public_files() {
        assumeTrue(
                LosAngelesPack.available() && Files.isDirectory(LosAngelesPack.SHARED.resolve("choice")),
                "skipped: the public lists of schools and programs are not in ../shared/data");
    }

    @Test
    void the_four_lines_that_describe_nothing_are_told_with_file_and_line() throws IOException {
        LosAngelesPrograms.addTo(LosAngelesPack.write(folder), true);
        assertThat(DistrictPack.read(folder))
                .isInstanceOfSatisfying(
                        Reading.Faulty.class,
                        faulty -> assertThat(faulty.problems())
                                .allMatch(problem -> problem.file().equals("programs.csv"))
                                .extracting(problem -> problem.line())
                                .containsOnly(591, 592, 593, 594));
    }

    @Test
    void the_others_are_589_programs_of_417_schools_with_161412_applications_and_31785_offers() throws IOException {
        LosAngelesPrograms.addTo(LosAngelesPack.write(folder), false);
        var choices = switch (DistrictPack.read(folder)) {
            case Reading.Sound sound -> sound.pack().choices();
            case Reading.Faulty faulty -> throw new AssertionError(faulty.problems());
        };
        assertThat(choices.programs()).hasSize(589);
        assertThat(choices.programs().stream().map(Program::school).distinct()).hasSize(417);
        assertThat(count(choices.programs()))
                .isEqualTo(Map.of(
                        Category.DUAL_LANGUAGE, 142L,
                        Category.MAGNET, 294L,
                        Category.AFFILIATED_CHARTER, 5L,
                        Category.ADVANCED_STUDIES, 148L));
        var results = choices.cycles().get(SchoolYear.parse("2026-27")).results();
        assertThat(results.stream().mapToInt(PastResult::applications).sum()).isEqualTo(161_412);
        assertThat(results.stream().mapToInt(PastResult::offers).sum()).isEqualTo(31_785);
    }

    @Test
    void the_rows_by_dual_language_status_add_up_to_each_programs_total() throws IOException {
        var rows = LosAngelesPrograms.byStatus();
        assertThat(rows).hasSize(1153);
        var totals = LosAngelesPrograms.totals();
        assertThat(totals.stream().mapToInt(Total::applications).sum()).isEqualTo(161_428);
        assertThat(totals.stream().mapToInt(Total::offers).sum()).isEqualTo(31_785);
        var sums = new HashMap<String, Total>();
        rows.forEach(row -> sums.merge(
                row.costCenter(),
                row,
                (one, other) -> new Total(
                        one.costCenter(), one.applications() + other.applications(), one.offers() + other.offers())));
        assertThat(totals)
                .allSatisfy(total -> assertThat(sums.get(total.costCenter())).isEqualTo(total));
    }

    private static Map<Category, Long> count(List<Program> programs) {
        var counts = new HashMap<Category, Long>();
        programs.forEach(program -> counts.merge(program.kind(), 1L, Long::sum));
        return counts;
    }
}
