package org.openseat.documents;

import java.util.UUID;

/// The number by which one document is known.
public record DocumentId(UUID value) {

    static DocumentId fresh() {
        return new DocumentId(UUID.randomUUID());
    }
}
