package org.openseat.engine.lottery;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.TreeMap;

/// What the district fixes and publishes before the draw: its rules and seats, and who takes part, as two
/// fingerprints.
///
/// @param rulesAndSeats fingerprint of the published files, see [#of]
/// @param entries root of the tree over the salted draw ids, see [EntryTree]
public record Manifest(Hash rulesAndSeats, Hash entries) {

    /// The manifest of some published files (name to content) and a tree of entries.
    ///
    /// The first fingerprint is what `sha256sum FILES | sha256sum` prints when the files are named in byte
    /// order: the SHA-256 of one line a file, `<hex> <space> <space> <name> <line feed>`.
    public static Manifest of(Map<String, byte[]> files, EntryTree tree) {
        var lines = new ByteArrayOutputStream();
        var inByteOrder = new TreeMap<String, byte[]>(DrawOrder::byBytes);
        inByteOrder.putAll(files);
        inByteOrder.forEach((name, content) -> lines.writeBytes(Hashes.utf8(Hash.of(content) + "  " + name + "\n")));
        return new Manifest(Hash.of(lines.toByteArray()), tree.root());
    }

    /// The 64 bytes that enter the seed: rules and seats first, then entries.
    public byte[] bytes() {
        var both = new byte[2 * Hashes.BYTES];
        System.arraycopy(rulesAndSeats.bytes(), 0, both, 0, Hashes.BYTES);
        System.arraycopy(entries.bytes(), 0, both, Hashes.BYTES, Hashes.BYTES);
        return both;
    }

    /// The 128 hexadecimal digits that are published and handed to `openseat-verifier draw --manifest`.
    public String hex() {
        return rulesAndSeats.toString() + entries;
    }
}
