package org.openseat.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openseat.district.SchoolYear;
import org.openseat.schools.Calendars;
import org.openseat.schools.Years;
import org.openseat.schools.directory.Directory;
import org.springframework.beans.factory.annotation.Autowired;

/// A district that runs starts on what it has, whichever year an older release or the Board left unfinished.
class PackAtStartTest extends PackIsWatched {

    @Autowired
    Years years;

    @Autowired
    Calendars calendars;

    @Test
    void a_district_that_runs_starts_on_what_it_has_and_a_new_one_does_not_start() {
        pack.change("students.csv", "2017-05-01", "2017-13-01");
        var again = watched.node(folder);
        watched.start(again);
        assertThat(packs.refused()).as("nothing is read at the start").isEmpty();
        watched.look(again);
        assertThat(watched.schools()).contains("West School");
        assertThat(packs.refused()).isPresent();
        pack.change("students.csv", "2017-13-01", "2017-05-02");
        watched.rests(again);
        assertThat(packs.refused()).isEmpty();

        sql.sql("delete from pack_taken").update();
        pack.change("students.csv", "2017-05-02", "2017-13-01");
        assertThatThrownBy(() -> watched.start(watched.node(folder)))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("students.csv:3: ");
    }

    /// Issue 10, A.11
    @Test
    void a_year_without_a_calendar_is_open_by_its_numbers_and_keeps_the_calendar_it_had() throws IOException {
        var next = new SchoolYear(2027);
        pack.write("years/2027-28/numbers.csv", Files.readString(folder.resolve("years/2026-27/numbers.csv")));
        watched.rests(node);
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
        watched.rests(node);
        assertThat(calendars.calendar().of(next)).isPresent();
        Files.delete(folder.resolve("years/2027-28/calendar.csv"));
        watched.rests(node);
        assertThat(calendars.calendar().of(next)).isPresent();
    }

    /// An older release may have left numbers that today's rules cannot do with.
    @Test
    void a_sound_pack_comes_in_over_numbers_that_cannot_be_read() {
        sql.sql("delete from policy_number where key = 'intra.open'").update();
        pack.change("schools.csv", "West School", "Wild West School");
        watched.rests(node);
        assertThat(watched.schools()).contains("Wild West School");
        assertThat(years.numbers(new SchoolYear(2026))).isPresent();
    }

    @Test
    void a_year_that_cannot_be_read_takes_no_other_with_it() {
        sql.sql("insert into policy_number values ('2024-25', 'intra.open', '02-01', 'Board')")
                .update();
        pack.change("schools.csv", "West School", "Wild West School");
        watched.rests(node);
        assertThat(years.numbers(new SchoolYear(2026))).isPresent();
        assertThat(years.numbers(new SchoolYear(2024))).isEmpty();
    }

    @Test
    void without_the_numbers_of_this_year_there_is_nothing_to_start_on() {
        pack.write("schools.csv", "code\n");
        sql.sql("delete from policy_number where key = 'intra.open'").update();
        sql.sql("update directory_version set version = version + 1").update();
        var fresh = app.getAutowireCapableBeanFactory().createBean(Directory.class);
        assertThatThrownBy(() -> watched.start(watched.node(folder), fresh)).isInstanceOf(PackRefused.class);
    }
}
