package org.openseat.letters.kept;

import java.util.UUID;

/// The number by which one kept letter is known.
public record LetterId(UUID value) {

    public static LetterId fresh() {
        return new LetterId(UUID.randomUUID());
    }
}
