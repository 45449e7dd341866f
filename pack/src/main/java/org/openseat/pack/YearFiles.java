package org.openseat.pack;

import java.util.Optional;
import org.openseat.district.YearCalendar;
import org.openseat.rulebook.Numbers;

/// What a district fixes anew for every school year: the files of one folder under `years/`.
///
/// @param calendar none while the Board has not adopted that of a year that has not begun
public record YearFiles(Optional<YearCalendar> calendar, Numbers numbers) {}
