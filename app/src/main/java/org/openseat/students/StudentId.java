package org.openseat.students;

import java.util.UUID;

/// The number Openseat knows a child by; it is not the district's own student number.
public record StudentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
