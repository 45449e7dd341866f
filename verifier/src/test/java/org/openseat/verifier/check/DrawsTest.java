package org.openseat.verifier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openseat.engine.lottery.Entry;
import org.openseat.engine.lottery.Seed;

/// The checker's own HMAC against the engine's.
class DrawsTest {
    private static final byte[] MANIFEST = {1, 2, 3};
    private static final byte[] VALUE = {(byte) 0xff};
    private static final List<Entry> ENTRIES = IntStream.range(0, 1000)
            .mapToObj(i -> new Entry("kind-ñ" + i, i % 7 == 0 ? "family" + i / 14 : "kind-ñ" + i))
            .toList();

    @Test
    void the_engines_numbers_are_right() {
        assertThat(complaints(numbers())).isEmpty();
    }

    @Test
    void two_numbers_exchanged_are_named() {
        var numbers = numbers();
        int kept = numbers[3];
        numbers[3] = numbers[5];
        numbers[5] = kept;
        assertThat(complaints(numbers))
                .hasSize(2)
                .anyMatch(sentence ->
                        sentence.equals("child kind-ñ3 has number " + numbers[3] + ", but the draw gives her " + kept));
    }

    private static int[] numbers() {
        return Seed.of(MANIFEST, VALUE, "süd").ranks(ENTRIES);
    }

    private static List<String> complaints(int[] numbers) {
        return Draws.complaints(
                MANIFEST,
                VALUE,
                "süd",
                ENTRIES.stream().map(Entry::child).toList(),
                ENTRIES.stream().map(Entry::drawId).toList(),
                numbers);
    }
}
