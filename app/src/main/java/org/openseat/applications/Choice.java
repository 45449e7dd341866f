package org.openseat.applications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.filing.Window;

/// A program asked for: in which window, and its place in the family's order where there is one. (R-CHO-13, R-AFC-2)
///
/// @param filedAt when this choice was sent first; late ones come in that order (R-CHO-7)
public record Choice(
        Window window, Category category, @Nullable Integer rank, String program, Instant filedAt) {}
