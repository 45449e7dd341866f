package org.openseat.district;

import java.time.LocalDate;

/// Somebody asked about a day that lies outside the school years whose calendars the district has loaded.
///
/// It is thrown rather than guessed around: a wrong deadline in a letter is worse than none.
public final class CalendarUnknown extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final LocalDate asked;

    CalendarUnknown(LocalDate asked, LocalDate firstKnown, LocalDate lastKnown) {
        super("The district calendar knows " + firstKnown + " through " + lastKnown + ", not " + asked
                + "; load the calendar of school year " + SchoolYear.of(asked).label());
        this.asked = asked;
    }

    public LocalDate asked() {
        return asked;
    }
}
