package org.openseat.permits.decision;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What whoever releases says of the parent's meeting with an administrator, while none is noted. (R-IDP-17, Att. A)
///
/// @param words when and with whom, or why not yet
public record Met(boolean yes, String words) {

    /// As the timeline keeps it.
    static Map<String, String> facts(@Nullable Met met) {
        return met == null ? Map.of() : Map.of("met", met.yes() ? "yes" : "no", "meeting", met.words());
    }
}
