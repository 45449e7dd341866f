package org.openseat.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A bad or half-written pack never takes a running district down, and the mended one comes in without a restart.
class PackWatchTest extends PackIsWatched {

    @Autowired
    PackDesk desk;

    @Test
    void nothing_is_taken_while_somebody_writes_and_everything_once_the_files_rest() {
        pack.change("schools.csv", "West School", "Wild West School");
        watched.look(node);
        pack.change("schools.csv", "East School", "Far East School");
        watched.look(node);
        assertThat(watched.schools()).as("written between the two looks").contains("West School", "East School");
        watched.look(node);
        assertThat(watched.schools()).contains("Wild West School", "Far East School");
    }

    @Test
    void a_refused_pack_is_told_and_the_mended_one_is_taken() {
        pack.change("schools.csv", "West School,elementary", "Wild West School,primary");
        watched.rests(node);

        assertThat(watched.schools()).contains("West School");
        theOneProblem().startsWith("schools.csv:3: ");
        assertThat(watched.refused()).isEqualTo(1);

        pack.change("schools.csv", "primary", "elementary");
        watched.rests(node);
        assertThat(watched.schools()).contains("Wild West School");
        assertThat(packs.refused()).isEmpty();
        assertThat(watched.refused()).isZero();
    }

    @Test
    void the_pack_from_before_put_back_is_all_right_again() throws IOException {
        var sound = Files.readString(folder.resolve("schools.csv"));
        pack.write("schools.csv", "code\n");
        watched.rests(node);
        assertThat(packs.refused()).isPresent();
        pack.write("schools.csv", sound);
        watched.rests(node);
        assertThat(packs.refused()).isEmpty();
    }

    @Test
    void a_folder_that_is_gone_or_a_file_that_cannot_be_opened_takes_nothing_away() throws IOException {
        Files.move(folder.resolve("years"), folder.resolve("../years-" + folder.getFileName()));
        watched.rests(node);
        assertThat(packs.refused())
                .get()
                .satisfies(refused -> assertThat(refused.problems()).isNotEmpty());
        Files.move(folder.resolve("../years-" + folder.getFileName()), folder.resolve("years"));
        watched.rests(node);
        assertThat(packs.refused()).isEmpty();

        var away = folder.resolveSibling("away-" + folder.getFileName());
        Files.move(folder, away);
        watched.rests(node);
        theOneProblem().contains("is not there");
        Files.move(away, folder);
        watched.rests(node);
        assertThat(packs.refused()).isEmpty();
        assertThat(watched.schools()).contains("West School");
    }

    @Test
    void what_the_database_does_not_take_is_told_without_what_it_says() {
        pack.change("schools.csv", "400,,Oak", "400,59000016000200,Oak");
        pack.change("schools.csv", "200,59000016000200", "200,");
        watched.rests(node);
        watched.asOwner("alter table student add constraint test_no_eve check (first_name <> 'Eve')");
        try {
            pack.change("students.csv", "2,Bob", "2,Eve");
            watched.rests(node);
            theOneProblem().contains("reads well but could not be taken").doesNotContain("Eve");
            assertThat(watched.schools()).contains("West School");
        } finally {
            watched.asOwner("alter table student drop constraint test_no_eve");
        }
        pack.change("students.csv", "2,Eve", "2,Ivy");
        watched.rests(node);
        assertThat(packs.refused()).isEmpty();
    }

    @Test
    void a_pack_that_changes_while_it_is_read_is_read_later() throws Exception {
        pack.change("schools.csv", "West School", "Wild West School");
        var writing = new AtomicBoolean(true);
        var writer = CompletableFuture.runAsync(() -> {
            for (int i = 0; writing.get(); i++) {
                pack.write("README.md", "x".repeat(i % 100));
            }
        });
        assertThat(desk.takeIn(folder, WatchedPack.NOW.toInstant())).isInstanceOf(IntakeAnswer.StillWritten.class);
        writing.set(false);
        writer.get();
        assertThat(watched.schools()).contains("West School");
        assertThat(packs.refused()).isEmpty();
        watched.rests(node);
        assertThat(watched.schools()).contains("Wild West School");
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
    void an_invented_district_does_not_take_the_place_of_a_real_one() {
        pack.change("district.csv", "languages,en;es", "languages,en;es\ndemo,yes");
        watched.rests(node);
        assertThat(packs.refused())
                .get()
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(
                                "district.csv: says demo,yes, but a real district runs here; put its own pack back"));
    }

    @Test
    void a_list_of_students_that_broke_off_between_two_lines_is_refused_until_somebody_says_that_it_is_whole() {
        var heading = "id,first_name,last_name,birth_date,grade,school\n";
        pack.write("students.csv", heading + children(500));
        watched.rests(node);
        pack.write("students.csv", heading + children(390));
        watched.rests(node);
        assertThat(packs.refused())
                .get()
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(
                                "students.csv: has 390 children where the list before had 500; see whether it is complete."
                                        + " If it is, write the line students_at_least,390 into district.csv"));

        pack.change("district.csv", "languages,en;es", "languages,en;es\nstudents_at_least,391");
        watched.rests(node);
        theOneProblem().contains("says students_at_least 391");
        pack.change("district.csv", "students_at_least,391", "students_at_least,390");
        watched.rests(node);
        assertThat(packs.refused()).isEmpty();
        assertThat(packs.lastTaken()).get().returns(390, PacksTaken.Taken::students);
    }

    private AbstractStringAssert<?> theOneProblem() {
        return assertThat(packs.refused().orElseThrow().problems())
                .singleElement()
                .asString();
    }

    private static String children(int many) {
        return IntStream.range(1000, 1000 + many)
                .mapToObj(i -> i + ",Ana,One,2016-05-01,4,100\n")
                .collect(Collectors.joining());
    }
}
