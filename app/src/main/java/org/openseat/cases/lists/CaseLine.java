package org.openseat.cases.lists;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.ui.piece.Status;

/// A request as one line of a list, in its reader's words.
///
/// @param asks where the child would go, and `from` where it would come from
/// @param worker who works on it; null when nobody in particular does
public record CaseLine(
        CaseId id,
        ConfirmationNumber number,
        String href,
        String child,
        String asks,
        String from,
        String grade,
        String year,
        String type,
        Instant received,
        @Nullable LocalDate due,
        Status status,
        @Nullable String worker) {}
