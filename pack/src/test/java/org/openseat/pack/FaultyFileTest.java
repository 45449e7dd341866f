package org.openseat.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openseat.pack.file.Spelled;

/// Files as spreadsheets and student information systems spoil them: cleaned with a note, or refused with advice that
/// fits.
class FaultyFileTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Path folder;
    private final TinyPack pack;

    FaultyFileTest(@TempDir Path folder) {
        this.folder = folder;
        pack = TinyPack.in(folder);
    }

    /// faults/pack-nul-byte-in-a-name, faults/pack-nbsp-after-and-bom-before-student-id
    @Test
    void what_nobody_sees_is_left_out_everywhere_and_noted() {
        pack.change("students.csv", "1,Ana,One", "\uFEFF1\u00A0,A\u200Bna\0,\u202EOne");
        pack.change("schools.csv", "West School", "West\u00AD School");
        pack.change("staff.csv", "S1,Eva", "S1\u2060,Eva\u3000");
        pack.change("attendance-areas.geojson", "\"school\": \"200\"", "\"school\": \"200\u200B\"");
        assertThat(pack.problems()).isEmpty();
        assertThat(notes())
                .contains(
                        "students.csv:2: the column id holds a character that nobody sees (U+FEFF); it is left out",
                        "students.csv:2: the column first_name holds a character that nobody sees (U+200B); it is left out",
                        "students.csv:2: the column last_name holds a character that nobody sees (U+202E); it is left out",
                        "schools.csv:3: the column name holds a character that nobody sees (U+00AD); it is left out");
        var sound = (Reading.Sound) DistrictPack.read(folder);
        var names = new ArrayList<String>();
        sound.pack()
                .students()
                .forEach(child -> names.add(
                        child.id() + child.name().first() + child.name().last()));
        assertThat(names).contains("1AnaOne");
        assertThat(sound.pack().schools()).extracting(School::name).contains("West School");
        assertThat(sound.pack().staff().getFirst())
                .returns("S1", StaffMember::id)
                .returns("Eva East", StaffMember::name);
    }

    @Test
    void two_children_whose_ids_look_alike_are_one() {
        pack.change("students.csv", "2,Bob", "1\u200B,Bob");
        assertThat(pack.problems()).singleElement().asString().startsWith("students.csv:3: has the id of line 2");
    }

    /// faults/pack-last-empty-field-left-out
    @Test
    void too_few_fields_get_advice_of_their_own() {
        pack.change("students.csv", "123456,no", "123456");
        assertThat(pack.problems())
                .singleElement()
                .asString()
                .contains("write a comma for every field, also for an empty one at the end (the last is iep)")
                .doesNotContain("contains a comma");
    }

    @Test
    void empty_fields_too_many_at_the_end_do_no_harm() {
        pack.change("students.csv", "123456,no", "123456,no,,");
        pack.change("schools.csv", "latitude,longitude", "latitude,longitude,,");
        pack.write("schools.csv", pack.text("schools.csv").replaceAll("(-118.\\d+)\n", "$1,,\n"));
        assertThat(pack.problems()).isEmpty();
        assertThat(notes())
                .contains(
                        "schools.csv:1: column 12 has no name and is not read; write its name on the first line, or delete it");
    }

    @Test
    void a_needed_column_without_a_name_is_pointed_at() {
        pack.change("students.csv", "birth_date,grade", ",grade");
        assertThat(pack.problems())
                .containsExactly(
                        "students.csv:1: has no column birth_date; column 4 has no name: if that is it, write the name on the first line");
    }

    @Test
    void semicolons_tabs_and_utf16_are_named() throws IOException {
        var students = pack.text("students.csv");
        pack.write("students.csv", students.replace(',', ';'));
        assertThat(pack.problems())
                .allMatch(problem -> problem.contains("parted by semicolons"))
                .isNotEmpty();
        pack.write("students.csv", students.replace(',', '\t'));
        assertThat(pack.problems())
                .allMatch(problem -> problem.contains("parted by tabs"))
                .isNotEmpty();
        Files.write(folder.resolve("students.csv"), students.getBytes(StandardCharsets.UTF_16LE));
        assertThat(pack.problems())
                .allMatch(problem -> problem.contains("written as UTF-16"))
                .hasSize(1);
    }

    /// faults/pack-utf8-read-as-windows1252-and-saved-again
    @Test
    void text_encoded_twice_is_told_from_text_that_is_not_utf8() {
        var twice = new String("Bảo Peña".getBytes(StandardCharsets.UTF_8), WINDOWS);
        pack.change("students.csv", "Bob", twice);
        pack.change("schools.csv", "West School", twice);
        assertThat(pack.problems())
                .hasSize(2)
                .allMatch(problem -> problem.contains("encoded twice"))
                .noneMatch(problem -> problem.startsWith("students") && problem.contains(twice));
    }

    @Test
    void names_with_accents_are_not_taken_for_text_encoded_twice() {
        for (var name :
                List.of("Peña", "Müller", "Ångström", "Đức", "Bảo", "École «Âge»", "Ã", "Â & Ana", "O’Connor")) {
            assertThat(Spelled.wrong(name)).as(name).isEmpty();
        }
    }

    /// faults/pack-windows-1252-told-twice
    @Test
    void a_letter_that_is_not_utf8_is_told_once() throws IOException {
        var schools = pack.text("schools.csv")
                .replace("90921,west", "9092\u00E9,west")
                .replace("West", "Peñasco");
        Files.write(folder.resolve("schools.csv"), schools.getBytes(WINDOWS));
        assertThat(pack.problems())
                .filteredOn(problem -> problem.contains("not UTF-8"))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    /// faults/pack-child-with-one-name-only
    @Test
    void a_child_may_have_one_name_only_but_not_none() {
        pack.change("students.csv", "Ana,One", "Ana,");
        pack.change("students.csv", "Bob,Two", ",Two");
        assertThat(pack.problems()).isEmpty();
        pack.change("students.csv", "1,Ana,", "1,,");
        assertThat(pack.problems())
                .containsExactly(
                        "students.csv:2: the columns first_name and last_name are empty; fill in one of them at least");
    }

    @Test
    void a_file_that_cannot_be_opened_is_a_problem_and_no_exception() throws IOException {
        Files.delete(folder.resolve("students.csv"));
        Files.createDirectory(folder.resolve("students.csv"));
        assertThat(pack.problems()).singleElement().asString().startsWith("students.csv: cannot be opened");
    }

    @Test
    void columns_are_found_in_any_case() {
        pack.change("staff.csv", "id,name,title", "ID,Name,TITLE");
        assertThat(pack.problems()).isEmpty();
        assertThat(notes()).noneMatch(note -> note.startsWith("staff.csv:1"));
    }

    @Test
    void a_pack_with_checksums_is_taken_only_when_all_has_arrived() {
        var sum = "0".repeat(64);
        pack.write("pack.sha256", sum + "  ./students.csv\n" + sum + "  gone.csv\nhello\n");
        assertThat(pack.problems())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("pack.sha256:1: students.csv is not the file"),
                        line -> assertThat(line).startsWith("pack.sha256:2: gone.csv is listed but has not arrived"),
                        line -> assertThat(line).startsWith("pack.sha256:3: is not a checksum"));
        pack.write("hello.txt", "");
        pack.write("pack.sha256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 *hello.txt\n");
        assertThat(pack.problems()).isEmpty();
    }

    @Test
    void a_thousand_notes_of_one_file_are_told_a_hundred_times_and_counted() {
        pack.write(
                "staff.csv",
                "id,name,title,email,role,schools\n"
                        + IntStream.range(0, 1000)
                                .mapToObj(i -> "S%d,Eva\u200B,P,e%d@two.example,district,\n".formatted(i, i))
                                .collect(Collectors.joining()));
        assertThat(notes())
                .filteredOn(note -> note.startsWith("staff.csv"))
                .hasSize(101)
                .anyMatch(note -> note.contains("more notes in this file"));
    }

    /// R-IDP-24: deadlines run across the summer (issue 10, A.11)
    @Test
    void a_year_to_come_without_a_calendar_is_noted_and_its_numbers_are_taken() {
        assertThat(notes())
                .anyMatch(note -> note.startsWith("years/2027-28: has no calendar.csv: no date after 2027-06-30"));
        pack.write("years/2027-28/numbers.csv", pack.text("years/2026-27/numbers.csv"));
        assertThat(pack.problems()).isEmpty();
        assertThat(notes()).anyMatch(note -> note.startsWith("years/2027-28: has no calendar.csv"));
        var read = ((Reading.Sound) DistrictPack.read(folder)).pack();
        assertThat(read.years()).hasSize(2);
        assertThat(read.calendar().years()).hasSize(1);
        pack.write("years/2025-26/numbers.csv", pack.text("years/2026-27/numbers.csv"));
        assertThat(pack.problems())
                .singleElement()
                .asString()
                .startsWith("years/2025-26: has no calendar.csv; only a year to come");
    }

    private List<String> notes() {
        return DistrictPack.read(folder).notes().stream().map(Problem::toString).toList();
    }
}
