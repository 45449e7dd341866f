package org.openseat.schools.calendar;

import java.util.List;
import org.openseat.schools.CalendarChange;
import org.openseat.ui.Page;

/// A change of the calendar: what it closed or opened and why, and every request whose date it moved.
record ChangePage(CalendarChange change, Recounts.Progress progress, List<Sum> sums, List<Recounts.Row> rows, int index)
        implements Page {

    static final int SIZE = 50;

    String href(int page) {
        return "/desk/calendar/changes/" + change.id() + "?page=" + (page + 1);
    }

    boolean before() {
        return index > 0;
    }

    boolean after() {
        return (index + 1) * SIZE < progress.moved();
    }
}
