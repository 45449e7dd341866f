package org.openseat.verifier.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;

/// Whoever took part was fixed by the manifest's second half: the same children everywhere, each once, as many as
/// announced, and their draw ids lead to the root.
final class EntriesCheck {
    static Reasons of(Bundle bundle) {
        var reasons = new Reasons();
        var rules = bundle.rules();
        reasons.addAll(bundle.doubles());
        reasons.addAll(bundle.rows().strangers());
        count(
                reasons,
                "children",
                rules.children(),
                bundle.entries().size() + bundle.doubles().size());
        count(reasons, "choices", rules.choices(), bundle.rows().choice().length);
        var salts = new HashMap<String, byte[]>();
        for (int child = 0; child < bundle.entries().size(); child++) {
            var entry = bundle.entries().get(child);
            var salt = salts.putIfAbsent(entry.draw(), entry.drawSalt());
            reasons.unless(
                    salt == null || Arrays.equals(salt, entry.drawSalt()),
                    "draw id " + entry.draw() + " has two salts");
            var draw = bundle.rows().draw()[child];
            reasons.unless(
                    entry.draw().equals(draw.isEmpty() ? entry.child() : draw),
                    "child " + entry.child() + " draws with another id in children.csv");
        }
        count(reasons, "draw ids", rules.drawIds(), salts.size());
        var leaves = new ArrayList<byte[]>();
        salts.forEach((draw, salt) -> leaves.add(Sha.leaf(salt, draw)));
        reasons.unless(
                Arrays.equals(Tree.root(leaves), Arrays.copyOfRange(bundle.manifest(), Sha.BYTES, 2 * Sha.BYTES)),
                "the draw ids and salts do not lead to the root in the manifest");
        return reasons;
    }

    private static void count(Reasons reasons, String what, int announced, int published) {
        reasons.unless(announced == published, "there are " + published + " " + what + ", announced were " + announced);
    }

    private EntriesCheck() {}
}
