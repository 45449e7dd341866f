package org.openseat.ui.piece;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A proof that a case needs: its state, the files handed in, and what is still missing.
public record Paper(
        String name,
        @Nullable String hint,
        Status status,
        List<Sheet> sheets,
        @Nullable String missing,
        @Nullable Action action) {

    /// One file of a paper; `open` is where it can be read, `remove` where a draft's file is taken out again.
    public record Sheet(
            String name,
            String size,
            @Nullable String open,
            @Nullable String remove) {}
}
