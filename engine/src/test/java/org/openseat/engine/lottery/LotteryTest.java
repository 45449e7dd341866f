package org.openseat.engine.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LotteryTest {
    private static final Seed SEED = Seed.of(new byte[] {1}, new byte[] {2}, "test");

    @Test
    void ranks_are_a_permutation_and_do_not_depend_on_the_order_of_the_entries() {
        var entries = children(500);
        int[] ranks = SEED.ranks(entries);
        assertThat(Arrays.stream(ranks).sorted().toArray())
                .isEqualTo(IntStream.range(0, 500).toArray());

        var shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(7));
        int[] again = SEED.ranks(shuffled);
        for (int i = 0; i < 500; i++) {
            assertThat(again[shuffled.indexOf(entries.get(i))]).isEqualTo(ranks[i]);
        }
    }

    @Test
    void another_child_changes_no_draw_and_no_order_of_two_others() {
        var before = SEED.ranks(children(100));
        var after = SEED.ranks(children(101));
        for (int i = 0; i < 100; i++) {
            assertThat(after[i] - before[i]).isBetween(0, 1);
        }
    }

    @Test
    void a_family_is_called_together_in_the_order_of_the_childrens_ids() {
        var entries = new ArrayList<>(children(200));
        entries.add(new Entry("zoe", "F1"));
        entries.add(new Entry("adam", "F1"));
        entries.add(new Entry("mia", "F1"));
        int[] ranks = SEED.ranks(entries);
        assertThat(ranks[202] - ranks[201]).isEqualTo(1);
        assertThat(ranks[200] - ranks[202]).isEqualTo(1);
    }

    @Test
    void another_value_manifest_or_label_gives_other_draws() {
        assertThat(Stream.of(
                                SEED,
                                Seed.of(new byte[] {9}, new byte[] {2}, "test"),
                                Seed.of(new byte[] {1}, new byte[] {9}, "test"),
                                Seed.of(new byte[] {1}, new byte[] {2}, "tesu"))
                        .map(seed -> seed.draw("C1"))
                        .distinct())
                .hasSize(4);
    }

    @Test
    void a_child_twice_is_refused() {
        assertThatThrownBy(() -> SEED.ranks(List.of(Entry.alone("C1"), new Entry("C1", "F1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("C1");
    }

    @Test
    void every_leaf_of_every_small_tree_has_a_proof_and_it_proves_nothing_else() {
        var secret = new byte[16];
        for (int size = 1; size <= 33; size++) {
            var ids = IntStream.range(0, size).mapToObj(i -> "C" + i).toList();
            var tree = EntryTree.of(
                    ids.stream().map(id -> Salt.of(secret, id).leaf(id)).toList());
            for (var id : ids) {
                var salt = Salt.of(secret, id);
                var proof = tree.proof(salt.leaf(id));
                assertThat(proof.proves(tree.root(), salt, id)).isTrue();
                assertThat(proof.proves(tree.root(), salt, id + "x")).isFalse();
                assertThat(proof.proves(tree.root(), Salt.of(secret, "other"), id))
                        .isFalse();
            }
        }
    }

    @Test
    void the_tree_refuses_a_leaf_twice_and_has_no_proof_for_a_stranger() {
        var leaf = Hash.of(new byte[] {1});
        assertThatThrownBy(() -> EntryTree.of(List.of(leaf, leaf))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EntryTree.of(List.of(leaf)).proof(Hash.of(new byte[] {2})))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_short_secret_and_a_short_hash_are_refused() {
        assertThatThrownBy(() -> Salt.of(new byte[15], "C1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Hash.parse("00ff")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_maker_of_salts_makes_the_same_salts_whatever_it_made_before() {
        var secret = "sixteen bytes ok".getBytes(StandardCharsets.UTF_8);
        var salts = new Salts(secret);
        for (var id : List.of("C1", "C4", "C1", "", "Ñandú")) {
            assertThat(salts.of(id)).isEqualTo(Salt.of(secret, id));
            assertThat(salts.leaf(id)).isEqualTo(Salt.of(secret, id).leaf(id));
        }
    }

    private static List<Entry> children(int count) {
        return IntStream.range(0, count).mapToObj(i -> Entry.alone("C" + i)).toList();
    }
}
