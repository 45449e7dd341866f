package org.openseat.engine.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The pools whose rows are published in one heap, because a group of few children asks there and somebody could
/// find them; decided at the freeze, so that it cannot depend on the result.
///
/// A pool with shares at which some group has 1 to 9 asking children is sealed. While the union of the sealed
/// pools has such a group, the pool with the fewest askers joins it, pools with shares first.
final class SealedPools {
    private final List<Program> programs;
    private final Applicants applicants;
    private final RunRules rules;
    private final int[] start; // those who ask at program p are asking[start[p]] up to asking[start[p + 1]]
    private final int[] asking;
    private final BitSet sealed = new BitSet();
    private final BitSet inside = new BitSet(); // children who ask at a sealed pool
    private final Map<String, Integer> union = new HashMap<>();

    private SealedPools(List<Program> programs, Applicants applicants, RunRules rules) {
        this.programs = programs;
        this.applicants = applicants;
        this.rules = rules;
        start = new int[programs.size() + 1];
        for (int row = 0; row < applicants.rows(); row++) {
            start[applicants.program(row) + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        asking = new int[applicants.rows()];
        var next = start.clone();
        for (int child = 0; child < applicants.children(); child++) {
            for (int row = applicants.first(child); row < applicants.end(child); row++) {
                asking[next[applicants.program(row)]++] = child;
            }
        }
    }

    private IntStream asking(int program) {
        return Arrays.stream(asking, start[program], start[program + 1]);
    }

    private int count(int program) {
        return start[program + 1] - start[program];
    }

    /// The numbers of the sealed pools; empty if even all together would leave a small group, so that the run can
    /// be shown to an auditor only.
    static Optional<BitSet> of(List<Program> programs, Applicants applicants, RunRules rules) {
        var pools = new SealedPools(programs, applicants, rules);
        for (int program = 0; program < programs.size(); program++) {
            if (!programs.get(program).shares().isEmpty() && pools.hasSmallGroup(program)) {
                pools.seal(program);
            }
        }
        var next = pools.inOrderOfJoining();
        while (pools.union.values().stream().anyMatch(rules::isSmall)) {
            while (!next.isEmpty() && pools.sealed.get(next.getFirst())) {
                next.removeFirst();
            }
            if (next.isEmpty()) {
                return Optional.empty();
            }
            pools.seal(next.removeFirst());
        }
        return Optional.of(pools.sealed);
    }

    private boolean hasSmallGroup(int program) {
        var counts = new HashMap<String, Integer>();
        asking(program).forEach(child -> counts.merge(applicants.group(child), 1, Integer::sum));
        return counts.values().stream().anyMatch(rules::isSmall);
    }

    private void seal(int program) {
        sealed.set(program);
        asking(program).filter(child -> !inside.get(child)).forEach(child -> {
            inside.set(child);
            union.merge(applicants.group(child), 1, Integer::sum);
        });
    }

    /// Programs stand in byte order already, and sorting keeps that among equals.
    private List<Integer> inOrderOfJoining() {
        var order = new Integer[programs.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> {
            int shares = Boolean.compare(
                    programs.get(a).shares().isEmpty(), programs.get(b).shares().isEmpty());
            return shares != 0 ? shares : Integer.compare(count(a), count(b));
        });
        return new ArrayList<>(List.of(order));
    }
}
