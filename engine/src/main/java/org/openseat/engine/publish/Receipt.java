package org.openseat.engine.publish;

import java.util.List;
import java.util.stream.Collectors;
import org.openseat.engine.lottery.InclusionProof;

/// What a family gets when a run is announced: enough to prove later that its entry was in, with these facts, and
/// to compute its own number; it shows nobody else's.
///
/// @param closed per closed choice its part and its salt
public record Receipt(
        String label,
        String manifest,
        String child,
        String draw,
        String drawSalt,
        InclusionProof drawProof,
        String facts,
        String factsSalt,
        InclusionProof factsProof,
        List<String> closed) {
    public Receipt {
        closed = List.copyOf(closed);
    }

    /// The text that the family keeps, and that `/lottery/prove` and `openseat-verifier bundle --receipt` read.
    public String text() {
        var text = new StringBuilder("openseat receipt 1\n");
        line(text, "label", label);
        line(text, "manifest", manifest);
        line(text, "child", child);
        line(text, "draw", draw);
        line(text, "draw-salt", drawSalt);
        line(text, "draw-proof", words(drawProof));
        line(text, "facts", facts);
        line(text, "facts-salt", factsSalt);
        line(text, "facts-proof", words(factsProof));
        closed.forEach(part -> line(text, "closed", part));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append('\n');
    }

    /// The neighbors from the leaf up, each with its side; empty if the entry is the only one.
    private static String words(InclusionProof proof) {
        return proof.steps().stream()
                .map(step -> switch (step) {
                    case InclusionProof.Left(var neighbor) -> "left:" + neighbor;
                    case InclusionProof.Right(var neighbor) -> "right:" + neighbor;
                })
                .collect(Collectors.joining(" "));
    }
}
