package org.openseat.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.district.SchoolCode;
import org.openseat.pack.demo.DemoDistrict;
import org.openseat.pack.places.Addresses;
import org.openseat.pack.places.AttendanceAreas;
import org.openseat.pack.places.Located;

/// The demo district is sound, looks real, and is exactly what its generator writes.
class DemoDistrictTest {
    private static final Path DEMO = Path.of("../districts/demo");
    private static final DistrictPack PACK = load();

    private static DistrictPack load() {
        return switch (DistrictPack.read(DEMO)) {
            case Reading.Sound(DistrictPack pack, List<Problem> notes) -> {
                assertThat(notes).isEmpty();
                yield pack;
            }
            case Reading.Faulty faulty -> throw new AssertionError(faulty.problems());
        };
    }

    @Test
    void it_has_about_sixty_schools_and_five_thousand_students() {
        assertThat(PACK.schools()).hasSizeBetween(58, 66);
        assertThat(PACK.students().count()).isBetween(5000, 5010);
        assertThat(PACK.areas()).hasSize(49);
        assertThat(PACK.years()).hasSize(3);
    }

    @Test
    void every_school_has_an_administrator() {
        var attended = new HashSet<SchoolCode>();
        PACK.staff().forEach(member -> attended.addAll(member.schools()));
        assertThat(PACK.schools()).allMatch(school -> attended.contains(school.code()));
    }

    @Test
    void every_student_lives_at_an_address_of_the_district_that_has_one_school_of_residence() {
        var addresses = Addresses.of(PACK.addresses());
        var areas = AttendanceAreas.of(PACK.areas());
        var inOwnArea = new HashMap<Boolean, Integer>();
        PACK.students().forEach(student -> {
            var home = student.home();
            var located = addresses.find(
                    home.address().orElseThrow(),
                    home.city().orElseThrow(),
                    home.zip().orElseThrow());
            assertThat(located).isInstanceOf(Located.Found.class);
            var schools = areas.at(((Located.Found) located).place(), student.grade());
            assertThat(schools).hasSize(1);
            inOwnArea.merge(schools.contains(student.school()), 1, Integer::sum);
        });
        assertThat(inOwnArea.get(true)).isGreaterThan(4000);
        assertThat(inOwnArea.get(false)).isGreaterThan(500);
    }

    /// The counts of the scenarios' calendar (scenarios §12).
    @ParameterizedTest
    @CsvSource({"2025-10-14, 42", "2025-12-19, 84", "2026-03-24, 134", "2026-06-10, 184"})
    void the_first_year_counts_as_the_scenarios_count(LocalDate day, int number) {
        assertThat(PACK.calendar().instructionalDay(day)).hasValue(number);
    }

    @Test
    void a_denial_letter_of_february_2_can_be_appealed_until_february_11_or_17() {
        var calendar = PACK.calendar();
        var letter = LocalDate.of(2026, 2, 2);
        assertThat(calendar.schoolDaysAfter(letter, 7).date()).isEqualTo(LocalDate.of(2026, 2, 11));
        assertThat(calendar.calendarDaysAfter(letter, 14).date()).isEqualTo(LocalDate.of(2026, 2, 17));
    }

    /// To take a change of the generator over: copy pack/target/demo over districts/demo.
    @Test
    void the_committed_files_are_what_the_generator_writes() throws IOException {
        var fresh = Path.of("target/demo");
        DemoDistrict.write(fresh);
        try (var files = Files.walk(fresh)) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSize(23)
                    .allSatisfy(file -> assertThat(Files.mismatch(file, DEMO.resolve(fresh.relativize(file))))
                            .as("first differing byte")
                            .isEqualTo(-1));
        }
    }

    /// docs/district-pack.md and the demo's stories name these people.
    @Test
    void the_family_of_the_stories_lives_where_the_document_says() throws IOException {
        var areas = AttendanceAreas.of(PACK.areas());
        var addresses = Addresses.of(PACK.addresses());
        var child = new ArrayList<Student>();
        PACK.students().forEach(student -> {
            if (student.id().equals("430000017")) {
                child.add(student);
            }
        });
        var ines = child.getFirst();
        var home = addresses.find(ines.home().address().orElseThrow(), "", "");
        assertThat(areas.at(((Located.Found) home).place(), ines.grade())).containsExactly(ines.school());
        var work = addresses.find(DemoDistrict.workOfTheStory(), "", "");
        assertThat(areas.at(((Located.Found) work).place(), ines.grade()))
                .containsExactly(code("Harbor Middle School"));
        assertThat(ines.school()).isEqualTo(code("Kestrel Middle School"));
        assertThat(Files.readString(Path.of("../docs/district-pack.md")))
                .contains(
                        ines.id(),
                        ines.birthDate().toString(),
                        ines.pin().orElseThrow(),
                        ines.home().address().orElseThrow())
                .contains(DemoDistrict.workOfTheStory());
    }

    private static SchoolCode code(String name) {
        return PACK.schools().stream()
                .filter(school -> school.name().equals(name))
                .map(School::code)
                .findAny()
                .orElseThrow();
    }
}
