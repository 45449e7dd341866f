package org.openseat.ui.field;

import org.jspecify.annotations.Nullable;

/// A field of a form as the page shows it: its words, what was typed, what is wrong.
public record Field(
        String name,
        String label,
        @Nullable String hint,
        String value,
        @Nullable String error) {}
