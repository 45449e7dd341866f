package org.openseat.pack.choices;

import java.time.LocalDate;
import org.openseat.district.SchoolCode;

/// How many children live in a school's area, counted on Norm Day: one line of `norm-day.csv`. (R-PTS-10, G15)
public record NormDay(SchoolCode school, int residents, int phbaoResidents, LocalDate countedOn) {}
