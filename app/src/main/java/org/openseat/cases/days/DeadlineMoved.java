package org.openseat.cases.days;

import java.time.LocalDate;
import org.openseat.cases.CaseId;

/// The calendar has changed, and with it the date that runs on a request of this kind: the family is to be told.
///
/// @param old the date that it was told before
public record DeadlineMoved(String kind, CaseId request, LocalDate old) {}
