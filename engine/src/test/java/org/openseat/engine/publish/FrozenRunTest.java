package org.openseat.engine.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openseat.engine.Mechanism;
import org.openseat.engine.Pool;
import org.openseat.engine.WaitingLists;
import org.openseat.engine.kinds.Priority;

class FrozenRunTest {
    private static final byte[] SECRET = new byte[32];

    /// Per program how many of groups a and b ask there; shares at p1 and p2 only.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # p0     | p1      | p2      | p3      | sealed
            20 20    | 20 20   | 20 20   | 20 20   | ''
            20 20    | 20 20   | 20 3    | 20 20   | p1 p2
            20 20    | 20 3    | 20 8    | 20 20   | p1 p2
            20 20    | 9 0     | 30 20   | 20 20   | p1 p2
            20 20    | 20 0    | 20 0    | 20 20   | ''
            20 2     | 20 2    | 20 2    | 20 20   | p0 p1 p2 p3
            20 20    | 20 2    | 20 2    | 5 9     | p1 p2 p3
            """)
    void pools_with_a_small_group_are_sealed_until_all_of_them_together_have_none(
            String p0, String p1, String p2, String p3, String sealed) {
        var frozen = frozen(List.of(p0, p1, p2, p3));
        var names = IntStream.range(0, 4)
                .filter(frozen::isSealed)
                .mapToObj(program -> "p" + program)
                .toList();
        assertThat(String.join(" ", names)).isEqualTo(sealed);
        assertThat(new String(frozen.files().get("rules.csv"), UTF_8)).contains("\nsealed_programs," + sealed + ",\n");
    }

    @Test
    void a_run_in_which_everything_together_is_small_is_for_an_auditor_only() {
        assertThatThrownBy(() -> frozen(List.of("20 2", "20 2", "20 2", "20 2")))
                .isInstanceOf(NotPublishable.class);
    }

    @Test
    void the_same_entries_give_the_same_manifest_and_any_other_another() {
        var first =
                frozen(List.of("20 20", "20 20", "20 20", "20 20")).manifest().hex();
        assertThat(frozen(List.of("20 20", "20 20", "20 20", "20 20"))
                        .manifest()
                        .hex())
                .isEqualTo(first)
                .hasSize(128);
        assertThat(frozen(List.of("20 20", "20 20", "20 20", "20 21"))
                        .manifest()
                        .hex())
                .isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sealed", "closed-1", "p0.twin", "p,0", "niño", ""})
    void ids_with_a_meaning_or_with_other_letters_are_refused(String id) {
        assertThatThrownBy(() -> program(id, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void children_out_of_order_choices_that_do_not_rise_and_short_values_are_refused() {
        assertThatThrownBy(() -> new Applicants.Builder().child("b", "b", "").child("a", "a", ""))
                .hasMessageContaining("out of order");
        var equal = Priority.equal();
        assertThatThrownBy(() -> new Applicants.Builder()
                        .child("b", "b", "")
                        .choice(2, 0, equal)
                        .choice(2, 1, equal))
                .hasMessageContaining("Choice 2 of b");
        assertThatThrownBy(() -> rules(7)).hasMessageContaining("can be prepared for");
        var frozen = frozen(List.of("20 20", "20 20", "20 20", "20 20"));
        assertThatThrownBy(() -> frozen.seed(new byte[31])).hasMessageContaining("31 bytes, where 32 were announced");
    }

    /// Nobody asks for two programs, so that each program's children are its own.
    private static FrozenRun frozen(List<String> asking) {
        var programs = IntStream.range(0, 4)
                .mapToObj(number -> program("p" + number, number == 1 || number == 2))
                .toList();
        var applicants = new Applicants.Builder();
        int id = 1000;
        for (int program = 0; program < 4; program++) {
            var counts = asking.get(program).split(" ");
            for (int group = 0; group < 2; group++) {
                for (int child = 0; child < Integer.parseInt(counts[group]); child++) {
                    applicants.child("c" + id, "c" + id, group == 0 ? "a" : "b").choice(1, program, Priority.equal());
                    id++;
                }
            }
        }
        return FrozenRun.of(rules(32), programs, applicants.build(), SECRET);
    }

    private static Program program(String id, boolean shares) {
        return new Program(
                id,
                "school",
                "Program",
                "6",
                null,
                10,
                Pool.Mode.SOFT,
                shares ? List.of(new Program.Share("a", 5, Pool.Share.NO_CEILING)) : List.of());
    }

    private static RunRules rules(int valueBytes) {
        return new RunRules(
                "2026-27 magnet",
                "2026-27",
                "magnet",
                1,
                Mechanism.IMMEDIATE,
                WaitingLists.Rule.FIRST_CHOICE_IF_UNSEATED,
                "dice",
                valueBytes,
                Instant.parse("2026-03-02T17:00:00Z"),
                10,
                "1",
                "1",
                Map.of());
    }
}
