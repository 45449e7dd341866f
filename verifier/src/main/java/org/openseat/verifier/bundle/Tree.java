package org.openseat.verifier.bundle;

import java.util.Arrays;
import java.util.List;

/// The tree of docs/lottery.md §1: leaves in byte order, paired from the left, one without a neighbor moves up.
final class Tree {
    static byte[] root(List<byte[]> leaves) {
        var level = leaves.toArray(new byte[0][]);
        Arrays.sort(level, Arrays::compareUnsigned);
        int length = level.length;
        while (length > 1) {
            int above = 0;
            for (int i = 0; i < length; i += 2) {
                level[above++] = i + 1 < length ? Sha.node(level[i], level[i + 1]) : level[i];
            }
            length = above;
        }
        return length == 0 ? Sha.of() : level[0];
    }

    private Tree() {}
}
