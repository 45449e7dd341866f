package org.openseat.verifier.bundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// With the closed choices open: the sealed programs are exactly those that the rule seals.
final class SealsCheck {
    private final Bundle opened;
    private final Map<String, Set<Integer>> asking = new HashMap<>();
    private final Set<String> sealed = new HashSet<>();
    private final Set<Integer> inside = new HashSet<>();

    private SealsCheck(Bundle opened) {
        this.opened = opened;
        var rows = opened.rows();
        for (int child = 0; child < rows.children(); child++) {
            for (int row = rows.first()[child]; row < rows.end(child); row++) {
                asking.computeIfAbsent(Program.own(rows.programId(row)), none -> new HashSet<>())
                        .add(child);
            }
        }
    }

    static Reasons of(Bundle opened) {
        var check = new SealsCheck(opened);
        var reasons = new Reasons();
        reasons.unless(
                check.due() && check.sealed.equals(opened.rules().sealed()),
                "by the rule the sealed programs are "
                        + check.sealed.stream().sorted().toList());
        return reasons;
    }

    /// Finds the programs to seal; false if even all together leave a small group.
    private boolean due() {
        opened.frozen().values().stream()
                .filter(program -> !program.shares().isEmpty() && small(asks(program.id())))
                .forEach(this::seal);
        var others = new ArrayList<>(opened.frozen().values());
        others.removeIf(program -> sealed.contains(program.id()));
        others.sort(Comparator.<Program, Boolean>comparing(
                        program -> program.shares().isEmpty())
                .thenComparing(program -> asks(program.id()).size())); // in byte order among equals
        while (small(inside) && !others.isEmpty()) {
            seal(others.removeFirst());
        }
        return !small(inside);
    }

    private void seal(Program program) {
        sealed.add(program.id());
        inside.addAll(asks(program.id()));
    }

    private Set<Integer> asks(String program) {
        return asking.getOrDefault(program, Set.of());
    }

    private boolean small(Set<Integer> children) {
        var counts = new HashMap<String, Integer>();
        children.forEach(child -> counts.merge(opened.rows().group()[child], 1, Integer::sum));
        return List.copyOf(counts.values()).stream().anyMatch(opened.rules()::isSmall);
    }
}
