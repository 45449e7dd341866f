package org.openseat.engine.lottery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Prints the vectors of docs/lottery.md anew and compares: the page, the Python beside it and this code agree.
class LotteryVectorsTest {
    private static final byte[] SECRET = "sixteen bytes ok".getBytes(UTF_8);
    private static final List<Entry> CHILDREN = List.of(
            Entry.alone("C1"),
            new Entry("C2", "F7"),
            new Entry("C3", "F7"),
            Entry.alone("C4"),
            Entry.alone("Ñandú"),
            Entry.alone("𝄞"),
            Entry.alone("￭"));

    @Test
    void the_page_says_what_the_code_does() throws IOException {
        assertThat(vectors()).containsExactlyElementsOf(published());
    }

    private static List<String> published() throws IOException {
        var page = Files.readString(Path.of("../docs/lottery.md"));
        var block = page.substring(page.indexOf("```vectors\n") + "```vectors\n".length());
        return block.substring(0, block.indexOf("```")).lines().toList();
    }

    private static List<String> vectors() {
        var ids = CHILDREN.stream()
                .map(Entry::drawId)
                .distinct()
                .sorted(DrawOrder::byBytes)
                .toList();
        var tree = EntryTree.of(
                ids.stream().map(id -> Salt.of(SECRET, id).leaf(id)).toList());
        var files = Map.of(
                "rules.txt", "Deferred acceptance.\n".getBytes(UTF_8),
                "programs.csv", "program,seats,mode\nP1,2,soft\n".getBytes(UTF_8));
        var manifest = Manifest.of(files, tree);
        var seed = Seed.of(manifest.bytes(), HexFormat.of().parseHex("00ff10a5"), "2027-28 magnets");

        var lines = new ArrayList<String>();
        lines.add("files " + manifest.rulesAndSeats());
        lines.add("root " + manifest.entries());
        lines.add("seed " + seed.hash());
        for (var id : ids) {
            var salt = Salt.of(SECRET, id);
            lines.add("salt " + id + " " + salt.value());
            lines.add("leaf " + id + " " + salt.leaf(id));
            lines.add("draw " + id + " " + seed.draw(id));
            lines.add("proof " + id + " " + words(tree.proof(salt.leaf(id))));
        }
        lines.addAll(numbers(seed.ranks(CHILDREN)));
        var empty = Seed.of(new byte[0], new byte[0], "");
        lines.add("empty-root " + EntryTree.of(List.of()).root());
        lines.add("empty-seed " + empty.hash());
        lines.add("empty-draw " + empty.draw("C1"));
        return lines;
    }

    private static List<String> numbers(int[] ranks) {
        var inOrder = new String[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            inOrder[ranks[i]] = "number " + CHILDREN.get(i).child() + " " + ranks[i];
        }
        return List.of(inOrder);
    }

    private static String words(InclusionProof proof) {
        return proof.steps().stream()
                .map(step -> switch (step) {
                    case InclusionProof.Left(Hash neighbor) -> "left:" + neighbor;
                    case InclusionProof.Right(Hash neighbor) -> "right:" + neighbor;
                })
                .collect(Collectors.joining(" "));
    }
}
