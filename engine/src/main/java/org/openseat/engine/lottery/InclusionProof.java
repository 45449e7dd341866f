package org.openseat.engine.lottery;

import java.util.List;

/// The short list of fingerprints with which a family proves that its draw id was in the lottery before the draw.
///
/// @param steps from the leaf up; each names the neighbor and on which side it stands
public record InclusionProof(List<Step> steps) {

    /// A neighbor on the way up to the root.
    public sealed interface Step {
        Hash neighbor();
    }

    /// The neighbor stands on the left: the next hash is `SHA-256(0x01 ‖ neighbor ‖ own)`.
    public record Left(Hash neighbor) implements Step {}

    /// The neighbor stands on the right: the next hash is `SHA-256(0x01 ‖ own ‖ neighbor)`.
    public record Right(Hash neighbor) implements Step {}

    public InclusionProof {
        steps = List.copyOf(steps);
    }

    /// Whether these steps lead from the id and its salt to the published root.
    public boolean proves(Hash root, Salt salt, String drawId) {
        var hash = salt.leaf(drawId);
        for (var step : steps) {
            hash = switch (step) {
                case Left(Hash neighbor) -> EntryTree.node(neighbor, hash);
                case Right(Hash neighbor) -> EntryTree.node(hash, neighbor);
            };
        }
        return hash.equals(root);
    }
}
