package org.openseat.verifier.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The manifest's first half is the fingerprint of the four frozen files, and the whole is the one kept from
/// before.
final class ManifestCheck {
    private static final List<String> FILES = List.of("groups.csv", "pools.csv", "programs.csv", "rules.csv");

    static Reasons of(Bundle bundle, byte @Nullable [] kept) {
        var reasons = new Reasons();
        reasons.unless(
                Arrays.equals(files(bundle), Arrays.copyOf(bundle.manifest(), Sha.BYTES)),
                "the files in frozen/ are not those that the manifest fixed");
        reasons.unless(
                kept == null || Arrays.equals(kept, bundle.manifest()),
                "manifest.txt is not the manifest that was kept from before");
        return reasons;
    }

    private static byte[] files(Bundle bundle) {
        var lines = new StringBuilder();
        try {
            for (var name : FILES) {
                var sum = Sha.ofFile(bundle.folder().resolve("frozen").resolve(name));
                lines.append(Sha.hex(sum)).append("  ").append(name).append('\n');
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Sha.of(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private ManifestCheck() {}
}
