package org.openseat.engine.lottery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// The tree of fingerprints over everybody in the lottery: its root can be published without a single name.
///
/// A Merkle tree as in RFC 6962 §2.1 (leaf `0x00`, node `0x01`, a node without neighbor moves up unchanged),
/// over the leaves in ascending order, so that a place in the tree says nothing about the id.
public final class EntryTree {
    private static final byte[] NODE = {1};

    /// From the leaves to the root, 32 bytes each, side by side; each level has half as many, rounded up.
    private final List<byte[]> levels = new ArrayList<>();

    private EntryTree(byte[] leaves) {
        levels.add(leaves);
        while (levels.getLast().length > Hashes.BYTES) {
            levels.add(above(levels.getLast()));
        }
    }

    /// The tree over the given leaves, in any order; see [Salt#leaf]. Takes 64 bytes a leaf.
    public static EntryTree of(Collection<Hash> leaves) {
        var sorted = leaves.toArray(new Hash[0]);
        Arrays.sort(sorted);
        var level = new byte[sorted.length * Hashes.BYTES];
        for (int i = 0; i < sorted.length; i++) {
            if (i > 0 && sorted[i].equals(sorted[i - 1])) {
                throw new IllegalArgumentException("the leaf " + sorted[i] + " is there twice");
            }
            System.arraycopy(sorted[i].bytes(), 0, level, i * Hashes.BYTES, Hashes.BYTES);
        }
        return new EntryTree(level);
    }

    /// The one fingerprint that stands for all; of an empty lottery the SHA-256 of nothing.
    public Hash root() {
        return levels.getLast().length == 0 ? Hash.of(new byte[0]) : at(levels.getLast(), 0);
    }

    /// The proof that a leaf is under the root; an unknown leaf is an `IllegalArgumentException`.
    public InclusionProof proof(Hash leaf) {
        int at = find(leaf);
        if (at < 0) {
            throw new IllegalArgumentException("the leaf " + leaf + " is not in the tree");
        }
        var steps = new ArrayList<InclusionProof.Step>();
        for (var level : levels) {
            if (at % 2 == 1) {
                steps.add(new InclusionProof.Left(at(level, at - 1)));
            } else if (at + 1 < count(level)) {
                steps.add(new InclusionProof.Right(at(level, at + 1)));
            }
            at /= 2;
        }
        return new InclusionProof(steps);
    }

    /// By halves; -1 if it is not there.
    private int find(Hash leaf) {
        int low = 0;
        int high = count(levels.getFirst()) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = at(levels.getFirst(), middle).compareTo(leaf);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    static Hash node(Hash left, Hash right) {
        return new Hash(Hashes.sha256(NODE, left.bytes(), right.bytes()));
    }

    private static int count(byte[] level) {
        return level.length / Hashes.BYTES;
    }

    private static Hash at(byte[] level, int place) {
        return new Hash(Arrays.copyOfRange(level, place * Hashes.BYTES, (place + 1) * Hashes.BYTES));
    }

    private static byte[] above(byte[] level) {
        var above = new byte[(count(level) + 1) / 2 * Hashes.BYTES];
        for (int i = 0; i < count(level); i += 2) {
            int from = i * Hashes.BYTES;
            // The two neighbors lie side by side already.
            var hash = i + 1 < count(level)
                    ? Hashes.sha256(NODE, Arrays.copyOfRange(level, from, from + 2 * Hashes.BYTES))
                    : Arrays.copyOfRange(level, from, from + Hashes.BYTES);
            System.arraycopy(hash, 0, above, i / 2 * Hashes.BYTES, Hashes.BYTES);
        }
        return above;
    }
}
