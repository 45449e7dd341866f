package org.openseat.verifier.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Every child's group, choices, tiers and points are those that were fixed before the draw: the texts rebuilt
/// from what is published lead to `facts_root`.
final class FactsCheck {
    private final Bundle bundle;
    private final Map<String, Integer> tierBefore = new HashMap<>(); // by child and program

    private FactsCheck(Bundle bundle) {
        this.bundle = bundle;
        bundle.adjustments().stream()
                .filter(adjustment -> !adjustment.twin())
                .forEach(sibling -> tierBefore.put(sibling.child() + "|" + sibling.program(), sibling.tierBefore()));
    }

    static Reasons of(Bundle bundle) {
        var reasons = new Reasons();
        if (!bundle.rows().fit()) {
            reasons.add("the published files do not fit together");
            return reasons;
        }
        var check = new FactsCheck(bundle);
        var leaves = new ArrayList<byte[]>();
        for (int child = 0; child < bundle.entries().size(); child++) {
            leaves.add(Sha.leaf(bundle.entries().get(child).factsSalt(), check.text(child)));
        }
        reasons.unless(
                Arrays.equals(Tree.root(leaves), bundle.rules().factsRoot()),
                "the children's groups, choices, tiers and points are not those that were fixed before the draw");
        return reasons;
    }

    /// The facts of a child as they were frozen.
    static String text(Bundle bundle, int child) {
        return new FactsCheck(bundle).text(child);
    }

    private String text(int child) {
        var entry = bundle.entries().get(child);
        var rows = bundle.rows();
        var closed = new HashMap<Integer, String>();
        entry.closed().forEach(part -> closed.put(Closed.choice(part), part));
        var text = new StringBuilder(entry.child());
        text.append('|').append(entry.draw()).append('|').append(rows.group()[child]);
        for (int row = rows.first()[child]; row < rows.end(child); row++) {
            int choice = rows.choice()[row];
            text.append('|').append(closed.getOrDefault(choice, open(entry.child(), row)));
        }
        return text.toString();
    }

    private String open(String child, int row) {
        var rows = bundle.rows();
        var program = Program.own(rows.programId(row));
        int tier = tierBefore.getOrDefault(child + "|" + program, (int) rows.tier()[row]);
        return rows.choice()[row] + ":" + program + ":" + rows.band()[row] + ":" + tier + ":" + rows.points()[row];
    }
}
