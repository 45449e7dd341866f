package org.openseat.permits;

import java.util.UUID;

/// The key of one permit request inside the system; the family knows it by its confirmation number.
public record PermitId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
