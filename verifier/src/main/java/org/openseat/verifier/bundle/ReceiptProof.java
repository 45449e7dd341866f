package org.openseat.verifier.bundle;

import java.util.Arrays;

/// Where a family's receipt leads, hash by hash, without the bundle: what can be shown from the announcement on.
///
/// @param label of the lottery it is for
/// @param manifest that it was given for, 128 hexadecimal digits
/// @param child the child's id in the published files
/// @param draw the id the child draws with
/// @param facts what the child brings in
/// @param leaf of the draw id, hexadecimal
/// @param root to which the draw id's proof leads, hexadecimal
/// @param rootIsInManifest whether that is the root in the manifest
/// @param factsRoot to which the facts' proof leads, hexadecimal; stands in `frozen/rules.csv`
public record ReceiptProof(
        String label,
        String manifest,
        String child,
        String draw,
        String facts,
        String leaf,
        String root,
        boolean rootIsInManifest,
        String factsRoot) {

    /// @param text as the family kept it
    /// @throws org.openseat.verifier.files.BadInput if it is no receipt, with every line that is wrong
    public static ReceiptProof of(String text) {
        var receipt = Receipt.parse("receipt", text.strip());
        var leaf = Sha.leaf(receipt.hex("draw-salt"), receipt.value("draw"));
        var root = Receipt.root(leaf, receipt.value("draw-proof")).orElseThrow();
        var facts = Sha.leaf(receipt.hex("facts-salt"), receipt.value("facts"));
        var manifest = receipt.hex("manifest");
        return new ReceiptProof(
                receipt.value("label"),
                Sha.hex(manifest),
                receipt.value("child"),
                receipt.value("draw"),
                receipt.value("facts"),
                Sha.hex(leaf),
                Sha.hex(root),
                Arrays.equals(root, Arrays.copyOfRange(manifest, Sha.BYTES, 2 * Sha.BYTES)),
                Sha.hex(Receipt.root(facts, receipt.value("facts-proof")).orElseThrow()));
    }
}
