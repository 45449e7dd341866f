package org.openseat.cases.days;

import java.time.LocalDate;
import org.openseat.cases.CaseKind;
import org.openseat.district.SchoolYear;

/// All requests of a kind on which the same clock runs from the same day to the same date: they share one fate.
///
/// @param clock by name, and `start`, day 0, as they are kept: of what is written wrongly no other request suffers
/// @param was the date that was told
record RunningGroup(CaseKind kind, String clock, String start, SchoolYear year, LocalDate was, int cases) {}
