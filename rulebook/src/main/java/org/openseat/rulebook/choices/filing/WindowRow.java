package org.openseat.rulebook.choices.filing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.district.Moment;
import org.openseat.rulebook.choices.Closing;
import org.openseat.rulebook.choices.numbers.ChoicesNumbers;
import org.openseat.rulebook.choices.numbers.ChoicesWindows;

/// One window as it stands now: from the year's numbers, or as staff have extended it. (R-CHO-18)
///
/// Without a closing it lasts until the lists close.
public record WindowRow(
        Window window, Moment opens, @Nullable Moment closes, ZoneId zone) {
    /// The windows of a year as the Board set them. Space Available takes the place of late where the year says so.
    public static List<WindowRow> of(ChoicesNumbers numbers, ZoneId zone) {
        var windows = numbers.windows();
        var spaceAvailable = windows.spaceAvailable();
        return List.of(
                row(Window.ON_TIME, windows.onTime(), zone),
                spaceAvailable == null
                        ? row(Window.LATE, windows.late(), zone)
                        : row(Window.SPACE_AVAILABLE, spaceAvailable, zone),
                row(Window.OPEN_ENROLLMENT, windows.openEnrollment(), zone),
                row(Window.ZONE, windows.zone(), zone),
                row(Window.CONSERVATORY, windows.conservatory(), zone));
    }

    private static WindowRow row(Window window, ChoicesWindows.Edges edges, ZoneId zone) {
        return new WindowRow(window, edges.opens(), edges.closes(), zone);
    }

    public boolean isOpenYet(Instant arrived) {
        return !arrived.isBefore(opens.opens(zone));
    }

    public boolean isOver(Instant arrived) {
        return closes != null && !new Closing(closes, zone).allows(arrived);
    }

    /// Whether what arrives at this instant is taken: from the opening on, before the closing.
    public boolean isOpen(Instant arrived) {
        return isOpenYet(arrived) && !isOver(arrived);
    }
}
