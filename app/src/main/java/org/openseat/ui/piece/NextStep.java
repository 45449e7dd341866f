package org.openseat.ui.piece;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happens next in a case, who acts, and by which date.
public record NextStep(
        String what,
        @Nullable String text,
        @Nullable String who,
        @Nullable Due due,
        List<Action> actions) {}
