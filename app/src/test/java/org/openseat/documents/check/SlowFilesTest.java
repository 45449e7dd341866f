package org.openseat.documents.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openseat.documents.check.Budget.Spent;

/// Files that are made to take long to look into. What is counted is what was done, never how long it took.
class SlowFilesTest {

    @TempDir
    Path folder;

    /// Issue 10, D.1: 1.4 MB of such lines took 18 seconds.
    @Test
    void two_hundred_thousand_lines_that_say_stream_are_let_go_after_ten_thousand() throws IOException {
        var lines = "%PDF-1.7\n" + "stream\n".repeat(200_000);

        assertThat(check(lines)).isEqualTo(new Verdict.Unsound(Problem.TOO_MUCH_WORK));
        assertThat(check("%PDF-1.7\n" + "stream\n".repeat(Budget.STREAMS)))
                .isEqualTo(new Verdict.Unsound(Problem.BROKEN));
    }

    /// Each look at the clock is one step: the hundredth is one too many.
    @Test
    void whatever_a_file_is_made_of_its_time_is_cut() throws IOException {
        var steps = new AtomicLong();
        var budget = new Budget(() -> steps.incrementAndGet() < 100 ? 0 : Budget.TIME.toNanos() + 1, Budget.TIME);
        var file = Files.writeString(folder.resolve("file"), "%PDF-1.7\n" + "stream\n".repeat(200));

        assertThat(FileCheck.of(file, "a.pdf", budget)).isEqualTo(new Verdict.Unsound(Problem.TOO_MUCH_WORK));
        assertThat(steps).hasValue(100);
    }

    @Test
    void a_reader_that_walks_through_a_file_again_and_again_is_stopped() throws IOException {
        var budget = Budget.unhurried();
        var piece = new byte[1 << 20];
        try (var file = new CountedFile(Files.write(folder.resolve("file"), piece), budget)) {
            assertThatThrownBy(() -> {
                        for (var times = 0; times <= Budget.READ / piece.length; times++) {
                            file.seek(0);
                            file.read(piece, 0, piece.length);
                        }
                    })
                    .isInstanceOf(Spent.class);
        }
    }

    @Test
    void photos_of_one_paper_have_so_many_points_together() throws IOException {
        var budget = new Budget(() -> 0, Duration.ofSeconds(1));
        budget.points(Budget.POINTS);

        assertThatThrownBy(() -> budget.points(1))
                .isInstanceOfSatisfying(
                        Spent.class, e -> assertThat(e.problem()).isEqualTo(Problem.TOO_MANY_POINTS));
    }

    private Verdict check(String content) throws IOException {
        var file = Files.writeString(folder.resolve("file"), content, StandardCharsets.ISO_8859_1);
        return FileCheck.of(file, "a.pdf", Budget.unhurried());
    }
}
