package org.openseat.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever is wrong in a pack is named with its file and line.
class BrokenPackTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void the_tiny_pack_is_sound() {
        assertThat(TinyPack.in(folder).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # file                   | stands there            | broken by               | problem begins with                | and says
            district.csv             | 2026-27                 | 2026/27                 | district.csv:4:                    | write a school year as 2026-27
            district.csv             | 2026-27                 | 2028-29                 | district.csv:                      | years/2028-29 is missing
            district.csv             | America/Los_Angeles     | Pacific                 | district.csv:5:                    | time zone
            district.csv             | en;es                   | english                 | district.csv:6:                    | language codes
            district.csv             | short_name,Two Schools  | name,Again              | district.csv:3:                    | line 2 already
            district.csv             | short_name,Two Schools  | demo,no                 | district.csv:                      | no line short_name
            schools.csv              | 200,59000016000200      | 100,59000016000200      | schools.csv:3:                     | code 100 stands on line 2
            schools.csv              | 59000016000200          | 59000016000100          | schools.csv:3:                     | cds_code
            schools.csv              | 59000016000200          | 5.90E+13                | schools.csv:3:                     | 14 digits
            schools.csv              | West School,elementary  | West School,primary     | schools.csv:3:                     | write one of: elementary
            schools.csv              | East School,elementary,district,K,5 | East School,elementary,district,5,K | schools.csv:2: | swap them
            schools.csv              | East School,elementary,district,K   | East School,elementary,district,14  | schools.csv:2: | low_grade
            schools.csv              | 34.05,-118.35           | -118.35,34.05           | schools.csv:3:                     | look swapped
            schools.csv              | 34.05,-118.35           | 34.05,118.35            | schools.csv:3:                     | miles from the middle
            schools.csv              | 34.05,-118.35           | 34.05,                  | schools.csv:3:                     | go together
            schools.csv              | east@two.example        | east at two             | schools.csv:2:                     | e-mail
            schools.csv              | code,cds_code           | number,cds_code         | schools.csv:1:                     | no column code
            schools.csv              | East School             | East, School            | schools.csv:2:                     | double quotes
            attendance-areas.geojson | "school": "200"         | "school": "300"         | attendance-areas.geojson:5:        | no school 300
            attendance-areas.geojson | "200", "low_grade": "K" | "200", "low_grade": "6" | attendance-areas.geojson:5:        | the lower first
            attendance-areas.geojson | "200", "low_grade": "K" | "200", "low_grade": "TK"| attendance-areas.geojson:5:        | has grades K-5
            attendance-areas.geojson | [-118.4, 34.1], [-118.4, 34.0] | [-118.4, 34.1]   | attendance-areas.geojson:6:        | not closed
            attendance-areas.geojson | [-118.4, 34.1]          | [34.1, -118.4]          | attendance-areas.geojson:7:        | look swapped
            attendance-areas.geojson | [-118.4, 34.1]          | [6424000, 1800000]      | attendance-areas.geojson:7:        | not on Earth
            attendance-areas.geojson | [-118.3, 34.0], [-118.3, 34.1], [-118.4, 34.1] | [-118.3, 34.0], [-118.4, 34.1], [-118.3, 34.1] | attendance-areas.geojson:5: | not drawn cleanly
            attendance-areas.geojson | [-118.3, 34.0], [-118.3, 34.1], [-118.4, 34.1] | [-118.25, 34.0], [-118.25, 34.1], [-118.4, 34.1] | attendance-areas.geojson:5: | overlaps the area of feature 1, East School (school 100) near -118.3, 34.0, line 2
            attendance-areas.geojson | "features": [           | "features": [,          | attendance-areas.geojson:          | is not JSON
            addresses.csv            | 2,98,even               | 98,2,even               | addresses.csv:3:                   | swap them
            addresses.csv            | 2,98,even               | 2,98,both               | addresses.csv:3:                   | line 2 has already
            addresses.csv            | 34.05,-118.35           | ,                       | addresses.csv:3:                   | no latitude
            staff.csv                | 100;200                 | 100;300                 | staff.csv:2:                       | no school 300
            staff.csv                | 100;200                 | ''                      | staff.csv:2:                       | at least one school
            staff.csv                | ada@two.example         | eva@two.example         | staff.csv:3:                       | line 2 already
            staff.csv                | district,               | boss,                   | staff.csv:3:                       | write one of: school_admin
            students.csv             | 2,Bob                   | 1,Bob                   | students.csv:3:                    | the id of line 2
            students.csv             | 2017-05-01              | 05/01/2017              | students.csv:3:                    | write a date
            students.csv             | 2017-05-01              | 1917-05-01              | students.csv:3:                    | check the year
            students.csv             | 3,200                   | 3,300                   | students.csv:3:                    | no school 300
            students.csv             | 3,200                   | 6,200                   | students.csv:3:                    | has grades K-5
            students.csv             | 123456                  | 12                      | students.csv:2:                    | four to eight digits
            students.csv             | ,yes                    | ,maybe                  | students.csv:3:                    | yes or no
            years/2026-27/calendar.csv | 2026-09-07            | 2026-09-05              | years/2026-27/calendar.csv:4:      | Saturday
            years/2026-27/calendar.csv | 2026-09-07            | 2025-09-01              | years/2026-27/calendar.csv:4:      | not in school year
            years/2026-27/calendar.csv | 2026-09-07            | 2026-07-06              | years/2026-27/calendar.csv:4:      | outside the days of instruction
            years/2026-27/calendar.csv | 2026-09-07            | 2026-11-24              | years/2026-27/calendar.csv:5:      | 2026-11-24 is a day without school already
            years/2026-27/calendar.csv | 2026-11-23,2026-11-27 | 2026-11-27,2026-11-23   | years/2026-27/calendar.csv:5:      | swap the dates
            years/2026-27/calendar.csv | labor-day             | labour-day              | years/2026-27/calendar.csv:4:      | write one of
            years/2026-27/calendar.csv | 2027-01-11            | 2027-07-11              | years/2026-27/calendar.csv:3:      | not in school year
            years/2026-27/calendar.csv | second_semester       | closed                  | years/2026-27/calendar.csv:        | no line second_semester
            years/2026-27/numbers.csv  | intra.open,02-01      | intra.open,2 March      | years/2026-27/numbers.csv:2:       | intra.open
            years/2026-27/numbers.csv  | intra.open,02-01,Board | intra.open,02-01,      | years/2026-27/numbers.csv:2:       | no source
            """)
    void every_fault_is_named_with_file_and_line(String file, String there, String broken, String begins, String says) {
        var pack = TinyPack.in(folder);
        pack.change(file, there, broken);
        assertThat(pack.problems())
                .anySatisfy(problem -> assertThat(problem).startsWith(begins).contains(says));
    }

    @Test
    void all_faults_of_all_files_are_told_at_once_in_order() {
        var pack = TinyPack.in(folder);
        pack.change("staff.csv", "S1,Eva", ",Eva");
        pack.change("schools.csv", "West School,elementary", ",primary");
        pack.change("students.csv", "2016-05-01", "May");
        assertThat(pack.problems())
                .extracting(problem -> problem.split(": ")[0])
                .containsSubsequence("schools.csv:3", "schools.csv:3", "staff.csv:2", "students.csv:2");
    }

    @Test
    void a_faulty_school_is_told_once_and_not_again_by_its_students_and_staff() {
        var pack = TinyPack.in(folder);
        pack.change("schools.csv", "West School,elementary", "West School,primary");
        assertThat(pack.problems()).hasSize(1);
    }

    @Test
    void areas_that_overlap_are_found_in_a_map_of_one_long_line_unless_both_are_shared() {
        var pack = TinyPack.in(folder);
        String map = pack.text("attendance-areas.geojson")
                .replace("-118.4", "-118.3")
                .replace("[-118.3, 34.0], [-118.3, 34.0]", "[-118.3, 34.0], [-118.2, 34.0]")
                .replace("[-118.3, 34.1], [-118.3, 34.1]", "[-118.2, 34.1], [-118.3, 34.1]")
                .replace("\n", " ");
        pack.write("attendance-areas.geojson", map);
        assertThat(pack.problems())
                .singleElement()
                .asString()
                .contains("overlaps the area of feature 1, East School (school 100)");
        pack.write(
                "attendance-areas.geojson",
                map.replace("\"high_grade\": \"5\"", "\"high_grade\": \"5\", \"shared\": true"));
        assertThat(pack.problems()).isEmpty();
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_welcome() {
        var pack = TinyPack.in(folder);
        pack.write("schools.csv", "\uFEFF" + pack.text("schools.csv").replace("\n", "\r\n"));
        assertThat(pack.problems()).isEmpty();
    }

    @Test
    void letters_that_are_not_utf8_are_named() throws Exception {
        var pack = TinyPack.in(folder);
        String schools = pack.text("schools.csv").replace("West", "Peñasco");
        Files.write(folder.resolve("schools.csv"), schools.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(pack.problems())
                .anyMatch(problem -> problem.startsWith("schools.csv:3: ") && problem.contains("UTF-8"));
    }

    @Test
    void a_missing_file_and_a_missing_folder_are_named() throws Exception {
        var pack = TinyPack.in(folder);
        Files.delete(folder.resolve("schools.csv"));
        assertThat(pack.problems()).anyMatch(problem -> problem.startsWith("schools.csv: is missing"));
        assertThat(DistrictPack.read(folder.resolve("nowhere"))).isInstanceOf(Reading.Faulty.class);
    }

    @Test
    void unknown_files_and_columns_are_noted_and_do_not_stop_the_pack() {
        var pack = TinyPack.in(folder);
        pack.write("lunch.csv", "menu\n");
        pack.change("staff.csv", "name,title", "name,titel");
        pack.change("staff.csv", "titel", "title");
        pack.change("students.csv", "pin,iep", "pin,iepp");
        assertThat(((Reading.Sound) DistrictPack.read(folder)).notes())
                .extracting(Problem::toString)
                .anyMatch(note -> note.startsWith("lunch.csv: "))
                .anyMatch(note -> note.startsWith("students.csv:1: the column iepp is not known"));
    }

    @Test
    void a_thousand_equal_faults_are_told_a_hundred_times_and_counted() {
        var pack = TinyPack.in(folder);
        pack.write(
                "students.csv",
                "id,first_name,last_name,birth_date,grade,school\n" + "x,A,B,never,4,100\n".repeat(1000));
        assertThat(pack.problems()).hasSize(101).anyMatch(problem -> problem.contains("and 900 more problems"));
    }

    @Test
    void what_is_wrong_with_a_student_does_not_repeat_what_the_line_says() {
        var pack = TinyPack.in(folder);
        pack.change("students.csv", "2017-05-01", "05/01/2017");
        assertThat(pack.problems()).noneMatch(problem -> problem.contains("05/01/2017"));
    }

    @Test
    void a_feed_that_changed_after_the_check_is_not_taken() {
        var pack = TinyPack.in(folder);
        var sound = (Reading.Sound) DistrictPack.read(folder);
        var ids = new ArrayList<String>();
        sound.pack().students().forEach(student -> ids.add(student.id()));
        assertThat(ids).containsExactly("1", "2");
        pack.write("students.csv", pack.text("students.csv") + "3,Eve,New,2016-05-01,4,100,,no\n");
        assertThatThrownBy(() -> sound.pack().students().forEach(student -> ids.add(student.id())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("read the pack again");
    }
}
