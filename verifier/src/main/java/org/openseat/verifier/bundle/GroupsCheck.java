package org.openseat.verifier.bundle;

import java.util.HashMap;
import java.util.Map;

/// No row shows a child of a small group: neither a program with shares that is open, nor all sealed ones
/// together.
final class GroupsCheck {
    static Reasons of(Bundle bundle) {
        var reasons = new Reasons();
        var asking = new HashMap<String, Map<String, Integer>>();
        var sealed = new HashMap<String, Integer>();
        var rows = bundle.rows();
        for (int child = 0; child < rows.children(); child++) {
            var group = rows.group()[child];
            for (int row = rows.first()[child]; row < rows.end(child); row++) {
                asking.computeIfAbsent(Program.own(rows.programId(row)), none -> new HashMap<>())
                        .merge(group, 1, Integer::sum);
            }
            if (!bundle.entries().get(child).closed().isEmpty()) {
                sealed.merge(group, 1, Integer::sum);
            }
        }
        asking.forEach((id, counts) -> {
            var program = bundle.programs().get(id);
            if (program != null && !program.shares().isEmpty()) {
                small(bundle, counts, "program " + id + " is open", reasons);
            }
        });
        small(bundle, sealed, "the sealed programs are shown", reasons);
        return reasons;
    }

    private static void small(Bundle bundle, Map<String, Integer> counts, String what, Reasons reasons) {
        counts.forEach((group, count) -> reasons.unless(
                !bundle.rules().isSmall(count), what + ", though only " + count + " of group \"" + group + "\" ask"));
    }

    private GroupsCheck() {}
}
