package org.openseat.schools.calendar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the district can do to its calendar.
enum Kind {
    /// A school day, or several, become days off.
    CLOSE,
    /// A day off becomes a school day.
    OPEN,
    /// A day off goes to another day.
    MOVE;

    String path() {
        return "/desk/calendar/" + name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String path) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(path))
                .findFirst();
    }
}
