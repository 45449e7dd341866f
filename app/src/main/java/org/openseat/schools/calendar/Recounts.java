package org.openseat.schools.calendar;

import java.time.LocalDate;
import java.util.List;
import org.openseat.district.DayChange;

/// What is counted again when the calendar changes; handed in by whoever keeps deadlines.
public interface Recounts {

    /// What a change would come to.
    ///
    /// @param uncounted requests whose new date lies beyond the loaded calendars; they keep the date they have
    record Preview(List<Sum> sums, int uncounted) {}

    /// How far a change has been worked through.
    record Progress(boolean done, int planned, int moved, int told) {}

    /// A request that moved.
    ///
    /// @param clock the key of the deadline's name
    /// @param told whether the family's letter was ordered
    record Row(
            String href, String number, String child, String clock, LocalDate was, LocalDate becomes, boolean told) {}

    Preview preview(List<DayChange> days, LocalDate today);

    /// Whether a change is being worked through.
    boolean working();

    Progress progress(long change);

    List<Sum> sums(long change);

    /// The requests that a change moved, so many from this one on.
    List<Row> moved(long change, long from, int most);
}
