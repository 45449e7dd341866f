package org.openseat.ui.piece;

import org.jspecify.annotations.Nullable;

/// One line of an application's task list; without an address it cannot be begun yet.
public record Task(
        String label,
        @Nullable String hint,
        Status status,
        @Nullable String href) {}
