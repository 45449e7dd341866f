package org.openseat.verifier.check;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/// Who asks where in one round: the keys of the children who ask, gathered by program, best first.
final class Asking {
    private final int[] start;
    private final long[] keys;

    /// @param children who asks
    /// @param row where each of these children asks
    Asking(Facts facts, int[] children, IntUnaryOperator row) {
        var programs = facts.programs();
        start = new int[programs.count() + 1];
        for (int child : children) {
            start[facts.choices().program(row.applyAsInt(child)) + 1]++;
        }
        for (int program = 0; program < programs.count(); program++) {
            start[program + 1] += start[program];
        }
        var next = start.clone();
        keys = new long[children.length];
        for (int child : children) {
            int at = row.applyAsInt(child);
            keys[next[facts.choices().program(at)]++] = facts.key(child, at);
        }
    }

    /// The keys of those who ask at the program, best first.
    long[] at(int program) {
        var asking = Arrays.copyOfRange(keys, start[program], start[program + 1]);
        Arrays.sort(asking);
        return asking;
    }
}
