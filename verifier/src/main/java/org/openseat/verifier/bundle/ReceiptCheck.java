package org.openseat.verifier.bundle;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// What a family was given at the announcement leads to the manifest, and says the same as the published rows.
final class ReceiptCheck {
    static Reasons of(Bundle bundle, List<Receipt> receipts) {
        var reasons = new Reasons();
        receipts.forEach(receipt -> check(bundle, receipt, reasons));
        return reasons;
    }

    private static void check(Bundle bundle, Receipt receipt, Reasons reasons) {
        var name = receipt.name() + ": ";
        reasons.unless(receipt.value("label").equals(bundle.rules().label()), name + "it is for another lottery");
        reasons.unless(
                Arrays.equals(receipt.hex("manifest"), bundle.manifest()), name + "it was given for another manifest");
        var draw = Sha.leaf(receipt.hex("draw-salt"), receipt.value("draw"));
        reasons.unless(
                leads(
                        draw,
                        receipt.value("draw-proof"),
                        Arrays.copyOfRange(bundle.manifest(), Sha.BYTES, 2 * Sha.BYTES)),
                name + "its draw id does not lead to the root in the manifest");
        var facts = Sha.leaf(receipt.hex("facts-salt"), receipt.value("facts"));
        reasons.unless(
                leads(facts, receipt.value("facts-proof"), bundle.rules().factsRoot()),
                name + "its facts do not lead to facts_root");
        receipt.closed()
                .forEach(part -> reasons.unless(
                        opens(receipt.value("facts"), part),
                        name + "the closed choice " + part + " is not in the facts"));
        published(bundle, receipt, name, reasons);
    }

    private static void published(Bundle bundle, Receipt receipt, String name, Reasons reasons) {
        int child = bundle.ids().find(receipt.value("child"));
        if (child < 0) {
            reasons.add(name + "child " + receipt.value("child") + " is not in the bundle");
            return;
        }
        reasons.unless(
                bundle.entries().get(child).draw().equals(receipt.value("draw")),
                name + "the child draws with another id in the bundle");
        reasons.unless(
                !bundle.rows().fit() || FactsCheck.text(bundle, child).equals(receipt.value("facts")),
                name + "the published rows say something else than the receipt");
    }

    private static boolean leads(byte[] leaf, String proof, byte[] root) {
        return Receipt.root(leaf, proof).filter(end -> Arrays.equals(end, root)).isPresent();
    }

    /// Whether `part salt` is one of the facts' closed choices.
    private static boolean opens(String facts, String partAndSalt) {
        int space = partAndSalt.indexOf(' ');
        var salt = HexText.parse(partAndSalt.substring(space + 1));
        if (space < 0 || salt.isEmpty()) {
            return false;
        }
        var part = partAndSalt.substring(0, space);
        var choice = part.substring(0, Math.max(0, part.indexOf(':')));
        var closed = choice + ":#" + HexFormat.of().formatHex(Sha.leaf(salt.get(), part));
        return Arrays.asList(facts.split("\\|")).contains(closed);
    }

    private ReceiptCheck() {}
}
