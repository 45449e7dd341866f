package org.openseat.ui.field;

import org.jspecify.annotations.Nullable;

/// One of the answers a person may choose: what is sent, what is read, and a word of explanation.
public record Option(String value, String label, @Nullable String hint) {

    public static Option of(String value, String label) {
        return new Option(value, label, null);
    }
}
