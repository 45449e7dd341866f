package org.openseat.verifier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.engine.lottery.Seed;
import org.openseat.verifier.files.BadInput;

/// What is published of a draw: the manifest, the value that came up afterwards, and the label.
record PublicDraw(Hex manifest, Hex value, String label) {

    /// All three or none.
    static @Nullable PublicDraw ifGiven(@Nullable Hex manifest, @Nullable Hex value, @Nullable String label) {
        if (manifest != null && value != null && label != null) {
            return new PublicDraw(manifest, value, label);
        }
        if (manifest != null || value != null || label != null) {
            throw new BadInput(List.of("--manifest, --value and --label belong together; give all three or none"));
        }
        return null;
    }

    Seed seed() {
        return Seed.of(manifest.bytes(), value.bytes(), label);
    }
}
