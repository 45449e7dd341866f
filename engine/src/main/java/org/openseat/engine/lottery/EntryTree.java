package org.openseat.engine.lottery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/// The tree of fingerprints over everybody in the lottery: its root can be published without a single name.
///
/// A Merkle tree as in RFC 6962 §2.1 (leaf `0x00`, node `0x01`, a node without neighbor moves up unchanged),
/// over the leaves in ascending order, so that a place in the tree says nothing about the id.
public final class EntryTree {
    private static final byte[] NODE = {1};

    /// From the leaves to the root; each level has half as many, rounded up.
    private final List<List<Hash>> levels = new ArrayList<>();

    private EntryTree(List<Hash> leaves) {
        levels.add(leaves);
        while (levels.getLast().size() > 1) {
            levels.add(above(levels.getLast()));
        }
    }

    /// The tree over the given leaves, in any order; see [Salt#leaf].
    public static EntryTree of(Collection<Hash> leaves) {
        var sorted = leaves.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).equals(sorted.get(i - 1))) {
                throw new IllegalArgumentException("the leaf " + sorted.get(i) + " is there twice");
            }
        }
        return new EntryTree(sorted);
    }

    /// The one fingerprint that stands for all; of an empty lottery the SHA-256 of nothing.
    public Hash root() {
        return levels.getLast().isEmpty()
                ? Hash.of(new byte[0])
                : levels.getLast().getFirst();
    }

    /// The proof that a leaf is under the root; an unknown leaf is an `IllegalArgumentException`.
    public InclusionProof proof(Hash leaf) {
        int at = Collections.binarySearch(levels.getFirst(), leaf);
        if (at < 0) {
            throw new IllegalArgumentException("the leaf " + leaf + " is not in the tree");
        }
        var steps = new ArrayList<InclusionProof.Step>();
        for (var level : levels) {
            if (at % 2 == 1) {
                steps.add(new InclusionProof.Left(level.get(at - 1)));
            } else if (at + 1 < level.size()) {
                steps.add(new InclusionProof.Right(level.get(at + 1)));
            }
            at /= 2;
        }
        return new InclusionProof(steps);
    }

    static Hash node(Hash left, Hash right) {
        return new Hash(Hashes.sha256(NODE, left.bytes(), right.bytes()));
    }

    private static List<Hash> above(List<Hash> level) {
        var above = new ArrayList<Hash>((level.size() + 1) / 2);
        for (int i = 0; i < level.size(); i += 2) {
            above.add(i + 1 < level.size() ? node(level.get(i), level.get(i + 1)) : level.get(i));
        }
        return above;
    }
}
