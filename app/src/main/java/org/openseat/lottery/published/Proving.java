package org.openseat.lottery.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openseat.engine.lottery.Seed;
import org.openseat.lottery.run.LotteryRun;
import org.openseat.verifier.bundle.ReceiptProof;

/// The steps by which a receipt proves that its entry was in: each with its hash, and whether it holds.
final class Proving {

    /// @param name its words stand at `lottery.prove.<name>`
    /// @param hash what was computed
    record Step(String name, String hash, boolean holds) {}

    static List<Step> steps(ReceiptProof proof, Optional<LotteryRun> run, PublishedFiles files) {
        var steps = new ArrayList<Step>();
        steps.add(new Step("lottery", proof.label(), run.isPresent()));
        if (run.isEmpty()) {
            return steps;
        }
        var found = run.get();
        steps.add(new Step("manifest", proof.manifest(), proof.manifest().equals(found.manifest())));
        steps.add(new Step("root", proof.root(), proof.rootIsInManifest()));
        steps.add(new Step(
                "facts",
                proof.factsRoot(),
                files.rule(found, "facts_root")
                        .filter(proof.factsRoot()::equals)
                        .isPresent()));
        number(found, proof, files).ifPresent(steps::add);
        return steps;
    }

    /// Once the result is out: the child's own draw from manifest and value, and the number that was published for it.
    private static Optional<Step> number(LotteryRun run, ReceiptProof proof, PublishedFiles files) {
        var value = run.value();
        if (value == null || !PublishedFiles.all(run)) {
            return Optional.empty();
        }
        var seed = Seed.of(java.util.HexFormat.of().parseHex(proof.manifest()), value, run.label());
        var draw = seed.draw(proof.draw()).toString();
        var number = files.number(run.id(), proof.child());
        return Optional.of(
                new Step("number", draw + " → " + number.map(String::valueOf).orElse("–"), number.isPresent()));
    }

    private Proving() {}
}
