package org.openseat.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Grades, days, credits and telephones are read as the school's systems export them, and every fault is named.
class SchoolRecordsTest {
    private static final Path SAMPLE = Path.of("../../shared/data/oneroster/oat-sa-v1p1-base");

    private final Path folder;
    private final TinyPack pack;

    SchoolRecordsTest(@TempDir Path folder) {
        this.folder = folder;
        pack = TinyPack.in(folder);
        TinyRecords.in(pack);
    }

    @Test
    void final_grades_people_days_and_credits_are_read() {
        var said = new ArrayList<Object>();
        var records = records();
        records.grades(grade -> said.add(grade.person() + " " + grade.session() + " " + grade.classId() + " "
                + grade.title() + " " + grade.grade().orElse("taken back")));
        records.people(person ->
                said.add(person.name() + person.phone().orElse("") + person.agents() + (person.gone() ? " gone" : "")));
        records.attendance(days -> said.add(days.student() + ":" + days.absent() + "/" + days.days()));
        records.credits(credits -> said.add(credits.earned() + "/" + credits.required()));
        assertThat(said)
                .containsExactly(
                        "u1 q1 c1 Math 4 B",
                        "u1 q1 c2 Art 4 91.5",
                        "u2 q1 c1 Math 4 taken back",
                        "Ana One[a1, a2]",
                        "Bob Two[]",
                        "Eva One(805) 555-0101[]",
                        "Leo One805.555.0102[]",
                        "Old Child[] gone",
                        "1:2/60",
                        "2:0/60",
                        "67.5/210");
    }

    /// The sample has no gradebook, so there is nothing to show; but nothing in it is a fault either.
    @Test
    void the_public_sample_of_an_export_is_taken() throws IOException {
        assumeTrue(Files.isDirectory(SAMPLE), "skipped: the samples are not in ../shared/data");
        try (var files = Files.list(SAMPLE)) {
            for (Path file : files.toList()) {
                pack.write("oneroster/" + file.getFileName(), Files.readString(file));
            }
        }
        assertThat(pack.problems()).isEmpty();
        var people = new ArrayList<String>();
        records().people(person -> people.add(person.districtId().orElse("")));
        assertThat(people).containsExactly("user identifier", "user identifier 2");
        records().grades(grade -> people.add("a grade"));
        assertThat(people).hasSize(2);
    }

    @Test
    void a_pack_without_them_is_sound_and_has_none() throws IOException {
        TinyRecords.FILES.keySet().forEach(file -> folder.resolve(file).toFile().delete());
        Files.delete(folder.resolve("oneroster"));
        var said = new ArrayList<Object>();
        var records = records();
        records.grades(said::add);
        records.people(said::add);
        records.attendance(said::add);
        assertThat(said).isEmpty();
    }

    private SchoolRecords records() {
        return switch (DistrictPack.read(folder)) {
            case Reading.Sound sound -> sound.pack().records();
            case Reading.Faulty(List<Problem> problems, List<Problem> notes) -> throw new AssertionError(problems);
        };
    }
}
