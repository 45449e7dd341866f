package org.openseat.ui.piece;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A date by which something happens, with how it was counted.
///
/// `left` says how far off it is ("in 6 school days"), `counted` one line for each step of the count, `calendar` is the
/// address of the entry for the reader's own calendar.
public record Due(
        LocalDate day,
        @Nullable String left,
        List<String> counted,
        @Nullable String calendar) {}
