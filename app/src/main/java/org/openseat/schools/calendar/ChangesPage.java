package org.openseat.schools.calendar;

import java.util.List;
import org.openseat.schools.CalendarChange;
import org.openseat.ui.Page;

/// Where the permit office changes the calendar, and what it has changed so far.
record ChangesPage(List<Row> rows) implements Page {

    /// A change and how far it has been worked through.
    record Row(CalendarChange change, Recounts.Progress progress) {}
}
