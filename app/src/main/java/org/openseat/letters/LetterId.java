package org.openseat.letters;

import java.util.UUID;

/// The number by which one kept letter is known.
public record LetterId(UUID value) {

    static LetterId fresh() {
        return new LetterId(UUID.randomUUID());
    }
}
