package org.openseat.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openseat.TestPostgres;
import org.openseat.district.SchoolYear;
import org.openseat.pack.TinyPack;
import org.openseat.schools.Calendars;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.openseat.schools.Years;
import org.openseat.schools.directory.Directory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/// A bad or half-written pack never takes a running district down, and the mended one comes in without a restart.
@ActiveProfiles("test")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "openseat.district=")
@ContextConfiguration(initializers = TestPostgres.class)
class PackWatchTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-22T10:00-08:00[America/Los_Angeles]");

    @TempDir
    Path folder = Path.of("");

    @Autowired
    PackDesk desk;

    @Autowired
    PacksTaken packs;

    @Autowired
    Directory directory;

    @Autowired
    Schools schools;

    @Autowired
    Years years;

    @Autowired
    Calendars calendars;

    @Autowired
    ApplicationContext app;

    @Autowired
    JdbcClient sql;

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    TinyPack pack;

    PackWatch node;

    @BeforeEach
    void a_node_starts_on_a_sound_pack() {
        for (var table : List.of("pack_taken", "pack_refused", "school_year", "policy_number")) {
            sql.sql("delete from " + table).update();
        }
        pack = TinyPack.in(folder);
        node = node();
        start(node);
        assertThat(names()).contains("West School");
    }

    @Test
    void nothing_is_taken_while_somebody_writes_and_everything_once_the_files_rest() {
        pack.change("schools.csv", "West School", "Wild West School");
        look(node);
        pack.change("schools.csv", "East School", "Far East School");
        look(node);
        assertThat(names()).as("written between the two looks").contains("West School", "East School");
        look(node);
        assertThat(names()).contains("Wild West School", "Far East School");
    }

    @Test
    void a_refused_pack_is_told_and_the_mended_one_is_taken() {
        pack.change("schools.csv", "West School,elementary", "Wild West School,primary");
        rests(node);

        assertThat(names()).contains("West School");
        assertThat(packs.refused())
                .get()
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .asString()
                        .startsWith("schools.csv:3: "));
        assertThat(gauge()).isEqualTo(1);

        pack.change("schools.csv", "primary", "elementary");
        rests(node);
        assertThat(names()).contains("Wild West School");
        assertThat(packs.refused()).isEmpty();
        assertThat(gauge()).isZero();
    }

    @Test
    void the_pack_from_before_put_back_is_all_right_again() throws IOException {
        var sound = Files.readString(folder.resolve("schools.csv"));
        pack.write("schools.csv", "code\n");
        rests(node);
        assertThat(packs.refused()).isPresent();
        pack.write("schools.csv", sound);
        rests(node);
        assertThat(packs.refused()).isEmpty();
    }

    @Test
    void a_folder_that_is_gone_or_a_file_that_cannot_be_opened_takes_nothing_away() throws IOException {
        Files.move(folder.resolve("years"), folder.resolve("../years-" + folder.getFileName()));
        rests(node);
        assertThat(packs.refused())
                .get()
                .satisfies(refused -> assertThat(refused.problems()).isNotEmpty());
        Files.move(folder.resolve("../years-" + folder.getFileName()), folder.resolve("years"));
        rests(node);
        assertThat(packs.refused()).isEmpty();

        var away = folder.resolveSibling("away-" + folder.getFileName());
        Files.move(folder, away);
        rests(node);
        assertThat(packs.refused())
                .get()
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .asString()
                        .contains("is not there"));
        Files.move(away, folder);
        rests(node);
        assertThat(packs.refused()).isEmpty();
        assertThat(names()).contains("West School");
    }

    @Test
    void a_district_that_runs_starts_on_what_it_has_and_a_new_one_does_not_start() {
        pack.change("students.csv", "2017-05-01", "2017-13-01");
        var again = node();
        start(again);
        assertThat(packs.refused()).as("nothing is read at the start").isEmpty();
        look(again);
        assertThat(names()).contains("West School");
        assertThat(packs.refused()).isPresent();
        pack.change("students.csv", "2017-13-01", "2017-05-02");
        rests(again);
        assertThat(packs.refused()).isEmpty();

        sql.sql("delete from pack_taken").update();
        pack.change("students.csv", "2017-05-02", "2017-13-01");
        assertThatThrownBy(() -> start(node()))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("students.csv:3: ");
    }

    @Test
    void what_the_database_does_not_take_is_told_without_what_it_says() {
        pack.change("schools.csv", "400,,Oak", "400,59000016000200,Oak");
        pack.change("schools.csv", "200,59000016000200", "200,");
        rests(node);
        sql.sql("alter table student add constraint test_no_eve check (first_name <> 'Eve')")
                .update();
        try {
            pack.change("students.csv", "2,Bob", "2,Eve");
            rests(node);
            assertThat(packs.refused())
                    .get()
                    .satisfies(refused -> assertThat(refused.problems())
                            .singleElement()
                            .asString()
                            .contains("reads well but could not be taken")
                            .doesNotContain("Eve"));
            assertThat(names()).contains("West School");
        } finally {
            sql.sql("alter table student drop constraint test_no_eve").update();
        }
        pack.change("students.csv", "2,Eve", "2,Ivy");
        rests(node);
        assertThat(packs.refused()).isEmpty();
    }

    @Test
    void a_pack_that_changes_while_it_is_read_is_read_later() {
        var look = FolderLook.of(folder);
        pack.change("schools.csv", "West School", "Wild West School");
        assertThat(FolderLook.of(folder)).isNotEqualTo(look);
    }

    @Test
    void a_copy_that_keeps_the_time_and_size_of_the_file_is_seen() throws IOException {
        var file = folder.resolve("schools.csv");
        var time = Files.getLastModifiedTime(file);
        var look = FolderLook.of(folder);
        pack.change("schools.csv", "West School", "Best School");
        Files.setLastModifiedTime(file, FileTime.from(time.toInstant()));
        assertThat(FolderLook.of(folder)).isNotEqualTo(look);
    }

    @Test
    void a_list_of_students_that_broke_off_between_two_lines_is_refused_until_somebody_says_that_it_is_whole() {
        var heading = "id,first_name,last_name,birth_date,grade,school\n";
        pack.write("students.csv", heading + children(500));
        rests(node);
        pack.write("students.csv", heading + children(390));
        rests(node);
        assertThat(packs.refused())
                .get()
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(
                                "students.csv: has 390 children where the list before had 500; see whether it is complete."
                                        + " If it is, write the line students_at_least,390 into district.csv"));

        pack.change("district.csv", "languages,en;es", "languages,en;es\nstudents_at_least,391");
        rests(node);
        assertThat(packs.refused())
                .get()
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .asString()
                        .contains("says students_at_least 391"));
        pack.change("district.csv", "students_at_least,391", "students_at_least,390");
        rests(node);
        assertThat(packs.refused()).isEmpty();
        assertThat(packs.lastTaken()).get().returns(390, PacksTaken.Taken::students);
    }

    private static String children(int many) {
        return IntStream.range(1000, 1000 + many)
                .mapToObj(i -> i + ",Ana,One,2016-05-01,4,100\n")
                .collect(Collectors.joining());
    }

    @Test
    void what_one_node_takes_the_other_sees_and_takes_no_second_time() {
        var other = node();
        start(other);
        var there = app.getAutowireCapableBeanFactory().createBean(Directory.class);
        there.edition();
        pack.change("schools.csv", "West School", "Wild West School");
        rests(node);
        there.work(NOW);
        assertThat(there.edition().schools()).extracting(School::name).contains("Wild West School");
        rests(other);
        assertThat(sql.sql("select count(*) from pack_taken")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void two_nodes_with_two_copies_do_not_take_turns(@TempDir Path copy) {
        TinyPack.in(copy);
        var other = new PackWatch(desk, packs, meters, copy.toString());
        other.first(NOW.toInstant());
        pack.change("schools.csv", "West School", "Wild West School");
        rests(node);
        for (int i = 0; i < 3; i++) {
            look(other);
            look(node);
        }
        assertThat(names()).contains("Wild West School");
    }

    /// Issue 10, A.11
    @Test
    void a_year_without_a_calendar_is_open_by_its_numbers_and_keeps_the_calendar_it_had() throws IOException {
        var next = new SchoolYear(2027);
        pack.write("years/2027-28/numbers.csv", Files.readString(folder.resolve("years/2026-27/numbers.csv")));
        rests(node);
        assertThat(packs.lastTaken())
                .get()
                .satisfies(taken -> assertThat(taken.notes())
                        .anyMatch(note -> note.startsWith("years/2027-28: has no calendar.csv")));
        assertThat(years.open(LocalDate.of(2027, 3, 1))).contains(next);
        assertThat(calendars.calendar().of(next)).isEmpty();

        pack.write("years/2027-28/calendar.csv", """
                first,last,what,why
                2027-08-12,2028-06-08,instruction,
                2028-01-10,,second_semester,
                """);
        rests(node);
        assertThat(calendars.calendar().of(next)).isPresent();
        Files.delete(folder.resolve("years/2027-28/calendar.csv"));
        rests(node);
        assertThat(calendars.calendar().of(next)).isPresent();
    }

    /// An older release may have left numbers that today's rules cannot do with.
    @Test
    void a_sound_pack_comes_in_over_numbers_that_cannot_be_read() {
        sql.sql("delete from policy_number where key = 'intra.open'").update();
        pack.change("schools.csv", "West School", "Wild West School");
        rests(node);
        assertThat(names()).contains("Wild West School");
        assertThat(years.numbers(new SchoolYear(2026))).isPresent();
    }

    @Test
    void a_year_that_cannot_be_read_takes_no_other_with_it() {
        sql.sql("insert into policy_number values ('2024-25', 'intra.open', '02-01', 'Board')")
                .update();
        pack.change("schools.csv", "West School", "Wild West School");
        rests(node);
        assertThat(years.numbers(new SchoolYear(2026))).isPresent();
        assertThat(years.numbers(new SchoolYear(2024))).isEmpty();
    }

    @Test
    void without_the_numbers_of_this_year_there_is_nothing_to_start_on() {
        pack.write("schools.csv", "code\n");
        sql.sql("delete from policy_number where key = 'intra.open'").update();
        sql.sql("update directory_version set version = version + 1").update();
        var fresh = app.getAutowireCapableBeanFactory().createBean(Directory.class);
        assertThatThrownBy(() -> new IntakeAtStart(node(), desk, fresh, folder.toString(), Clock.systemUTC()).start())
                .isInstanceOf(PackRefused.class);
    }

    private PackWatch node() {
        return new PackWatch(desk, packs, meters, folder.toString());
    }

    private void start(PackWatch watch) {
        new IntakeAtStart(watch, desk, directory, folder.toString(), Clock.fixed(NOW.toInstant(), ZoneId.of("UTC")))
                .start();
    }

    private static void look(PackWatch watch) {
        watch.work(NOW);
    }

    /// Two looks between which nobody writes.
    private static void rests(PackWatch watch) {
        look(watch);
        look(watch);
    }

    private List<String> names() {
        return schools.all().stream().map(School::name).toList();
    }

    private double gauge() {
        return meters.get("openseat.pack.refused").gauge().value();
    }
}
