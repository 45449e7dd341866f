package org.openseat.cases.page.calendar;

import java.time.LocalDate;

/// A day of a case as an entry of somebody's own calendar; `name` tells it from the other days of the case.
public record CaseDay(String name, LocalDate day, String summary) {}
