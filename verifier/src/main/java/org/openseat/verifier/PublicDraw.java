package org.openseat.verifier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.engine.lottery.Seed;
import org.openseat.verifier.files.BadInput;
import org.openseat.verifier.files.Letters;
import org.openseat.verifier.files.Progress;

/// What is published of a draw: the manifest, the value that came up afterwards, and the label.
record PublicDraw(Hex manifest, Hex value, String label) {
    private static final int MANIFEST_BYTES = 64;

    /// @throws BadInput if the label has a character that nobody sees
    PublicDraw {
        int unseen = Letters.unseen(label);
        if (unseen >= 0) {
            throw new BadInput(List.of("--label \"" + Letters.shown(label) + "\" has a character that nobody sees ("
                    + Letters.name(unseen) + "); type it anew, as it was announced"));
        }
    }

    /// What looks like a slip, though other numbers than these may be meant.
    void noteSlips(Progress progress) {
        int digits = 2 * manifest.bytes().length;
        if (digits != 2 * MANIFEST_BYTES) {
            progress.note("--manifest has " + digits + " hexadecimal digits, where a manifest of docs/lottery.md has "
                    + 2 * MANIFEST_BYTES + "; if one was lost, every number is wrong.");
        }
        if (manifest.bytes().length > 0 && value.bytes().length == 0) {
            progress.note("--value is empty; without a value that nobody knew before this is no lottery.");
        }
        if (!Letters.isComposed(label)) {
            progress.note("--label stores its accents apart from their letters (Unicode normal form NFD); "
                    + "in the usual form it gives other numbers. Copy it from the announcement.");
        }
        if (!label.equals(label.strip())) {
            progress.note("--label begins or ends with a blank, which counts too. Copy it from the announcement.");
        }
    }

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
