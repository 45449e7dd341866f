package org.openseat.ui.piece;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that happened in a case: when, who did it, what, and why.
public record TimelineEntry(
        Instant when, String who, String what, @Nullable String why) {}
