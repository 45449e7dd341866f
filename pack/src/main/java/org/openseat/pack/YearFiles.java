package org.openseat.pack;

import org.openseat.district.YearCalendar;
import org.openseat.rulebook.Numbers;

/// What a district fixes anew for every school year: the files of one folder under `years/`.
public record YearFiles(YearCalendar calendar, Numbers numbers) {}
