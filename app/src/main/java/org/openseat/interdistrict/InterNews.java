package org.openseat.interdistrict;

import java.time.LocalDate;
import org.openseat.cases.CaseId;

/// What others may hear of once it has happened for good: a request stands in a new state, or the family is reminded.
public sealed interface InterNews {

    CaseId request();

    record Moved(CaseId request, InterState to) implements InterNews {}

    /// Papers are still missing, with so many days left. (R-INT-19)
    record Reminded(CaseId request, int daysLeft) implements InterNews {}

    /// The calendar has changed, and with it the date that runs.
    record DeadlineMoved(CaseId request, LocalDate old) implements InterNews {}
}
