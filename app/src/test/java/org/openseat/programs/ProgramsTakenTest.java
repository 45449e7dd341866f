package org.openseat.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openseat.GroundhogDay;
import org.openseat.OwnDistrict;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.intake.IntakeAnswer;
import org.openseat.intake.PackDesk;
import org.openseat.pack.choices.YearList;
import org.openseat.programs.directory.ProgramDirectory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Programs come with a pack, without a restart and on every node; a pack does not undo what staff declared.
@OwnDistrict
class ProgramsTakenTest {

    private static final Instant NOW = GroundhogDay.MONDAY.toInstant();
    private static final Path DEMO = Path.of("../districts/demo");
    private static final SchoolYear CYCLE = SchoolYear.parse("2027-28");
    private static final String SEATS = "years/2027-28/capacity.csv";

    @TempDir
    Path folder = Path.of("");

    @Autowired
    PackDesk packs;

    @Autowired
    Programs programs;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    final ProgramDirectory elsewhere;

    @Autowired
    ProgramsTakenTest(ApplicationContext app) {
        elsewhere = app.getAutowireCapableBeanFactory().createBean(ProgramDirectory.class);
        elsewhere.edition();
    }

    @BeforeEach
    void a_pack_of_ones_own() {
        try (var files = Files.walk(DEMO)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var to = folder.resolve(DEMO.relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void the_demo_again() {
        packs.takeIn(DEMO, NOW);
    }

    @Test
    void a_program_that_is_named_no_more_is_closed_and_found_all_the_same() {
        change("programs.csv", "\n8085O,[^\n]*", "");
        change(SEATS, "\n8085O,[^\n]*", "");
        change("years/2026-27/capacity.csv", "\n8085O,[^\n]*", "");
        change("programs.csv", "Lumen STEM Magnet", "Lumen STEM and Robotics Magnet");
        take();
        assertThat(programs.find("8085O").orElseThrow().standing(CYCLE)).isEqualTo(Program.Standing.CLOSED);
        assertThat(programs.search("lumen robotics")).hasSize(1);
        elsewhere.work(GroundhogDay.MONDAY);
        assertThat(elsewhere.edition().byCode().get("8901M").name()).isEqualTo("Lumen STEM and Robotics Magnet");
    }

    @Test
    void what_staff_declared_stays_until_the_pack_itself_says_other_than_before() {
        var before = programs.cycle(CYCLE).seats("8901M", Grade.GRADE_6).orElseThrow();
        declare(before.version() + 1, 77);
        assertThat(seats()).isEqualTo(77);

        change("schools.csv", "Harbor Middle School", "Harbor Middle School of the Arts");
        take();
        assertThat(seats()).as("the pack said nothing new of seats").isEqualTo(77);

        change(SEATS, "8901M,6,70,\\d+", "8901M,6,70,50");
        take();
        assertThat(seats()).isEqualTo(50);
    }

    @Test
    void a_version_of_seats_or_lists_is_never_changed() {
        assertThatThrownBy(
                        () -> sql.sql("update program_seats set capacity = 1").update())
                .hasMessageContaining("program_seats");
        assertThatThrownBy(() -> sql.sql("delete from year_list").update()).hasMessageContaining("year_list");
    }

    @Test
    void a_list_that_changes_has_a_new_version_and_the_newest_counts() {
        change("years/2027-28/lists.csv", "continuous,8034M,[^\n]*\n", "");
        take();
        assertThat(programs.cycle(CYCLE).members(YearList.CONTINUOUS)).containsExactlyInAnyOrder("8905M", "8817M");
        assertThat(sql.sql("select count(*) from year_list_change where cycle = '2027-28' and list = 'CONTINUOUS'")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(1);
    }

    private int seats() {
        return programs.cycle(CYCLE).seats("8901M", Grade.GRADE_6).orElseThrow().capacity();
    }

    private void declare(int version, int capacity) {
        transaction.executeWithoutResult(status -> {
            sql.sql("insert into program_seats values ('8901M', '2027-28', '6', ?, ?, 0, 0, 0, ?, ?)")
                    .params(version, capacity, UUID.randomUUID(), OffsetDateTime.ofInstant(NOW, ZoneOffset.UTC))
                    .update();
            programs.changed();
        });
    }

    private void take() {
        assertThat(packs.takeIn(folder, NOW)).isInstanceOf(IntakeAnswer.Taken.class);
    }

    private void change(String file, String there, String by) {
        try {
            var path = folder.resolve(file);
            var text = Files.readString(path);
            var changed = text.replaceAll(there, by);
            assertThat(changed).isNotEqualTo(text);
            Files.writeString(path, changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
