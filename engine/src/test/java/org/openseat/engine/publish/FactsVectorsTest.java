package org.openseat.engine.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openseat.engine.Pool;
import org.openseat.engine.kinds.Priority;
import org.openseat.engine.lottery.EntryTree;
import org.openseat.engine.lottery.InclusionProof;
import org.openseat.engine.lottery.Salts;

/// Prints the vectors of docs/lottery.md §5 anew and compares: the page, the Python beside it and this code
/// agree.
class FactsVectorsTest {
    private static final byte[] SECRET = "sixteen bytes ok".getBytes(UTF_8);

    @Test
    void the_page_says_what_the_code_does() throws IOException {
        var page = Files.readString(Path.of("../docs/lottery.md"));
        var block = page.substring(page.indexOf("```facts\n") + "```facts\n".length());
        assertThat(vectors())
                .containsExactlyElementsOf(
                        block.substring(0, block.indexOf("```")).lines().toList());
    }

    private static List<String> vectors() {
        var applicants = new Applicants.Builder()
                .child("C1", "C1", "a")
                .choice(1, 0, new Priority(0, 1, 12))
                .choice(3, 1, new Priority(0, 1, 12))
                .child("C2", "F7", "b")
                .choice(1, 1, new Priority(1, 2, 0))
                .child("C3", "F7", "")
                .build();
        var sealed = new BitSet();
        sealed.set(1);
        var salts = new Salts(SECRET);
        var texts = new FactsText(List.of(program("p1"), program("p2")), applicants, sealed, new Salts(SECRET));
        var tree = EntryTree.of(List.of(salts.leaf(texts.of(0)), salts.leaf(texts.of(1)), salts.leaf(texts.of(2))));
        var lines = new ArrayList<String>();
        for (int child = 0; child < 3; child++) {
            var id = applicants.entry(child).child();
            lines.add("facts " + id + " " + texts.of(child));
            lines.add("facts-salt " + id + " " + salts.of(texts.of(child)).value());
            lines.add("facts-leaf " + id + " " + salts.leaf(texts.of(child)));
        }
        for (int child = 0; child < 3; child++) {
            lines.add("facts-proof " + applicants.entry(child).child() + " "
                    + words(tree.proof(salts.leaf(texts.of(child)))));
        }
        lines.add("facts-root " + tree.root());
        var pseudonyms = new Pseudonyms(SECRET);
        lines.add("pseudonym " + pseudonyms.child("4711") + " " + pseudonyms.family("4711"));
        return lines;
    }

    private static Program program(String id) {
        return new Program(id, "school", "Program", "6", null, 1, Pool.Mode.SOFT, List.of());
    }

    private static String words(InclusionProof proof) {
        return proof.steps().stream()
                .map(step -> switch (step) {
                    case InclusionProof.Left(var neighbor) -> "left:" + neighbor;
                    case InclusionProof.Right(var neighbor) -> "right:" + neighbor;
                })
                .collect(Collectors.joining(" "));
    }
}
