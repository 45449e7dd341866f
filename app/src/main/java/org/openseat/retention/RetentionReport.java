package org.openseat.retention;

import java.time.LocalDate;
import java.util.Optional;

/// What one night removed of a class, and when the next of it goes.
///
/// @param before what was older than this went
record RetentionReport(LocalDate day, RecordClass of, LocalDate before, int removed, Optional<LocalDate> next) {}
