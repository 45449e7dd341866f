package org.openseat.rulebook.choices.filing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openseat.district.Moment;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;

/// An application is filed, and can be changed, from the first instant of its window until just before it closes.
/// (Choices guidelines, R-CHO-2, R-CHO-3, R-CHO-7)
///
/// What counts is when it arrived. Within the window the order of arrival plays no part.
public final class ChoicesWindow {
    public static final Clause CLAUSE = new Clause("Choices guidelines", "Application windows");

    /// `lateOpens` is told to who is too late for the on-time window; null where there is no late window.
    public record Facts(
            WindowRow row, Instant arrived, @Nullable Moment lateOpens) {}

    public record WindowOpenUntil(Window window, Moment closes) implements Reason {}

    public record OpenUntilListsClose(Window window) implements Reason {}

    public record NotOpenYet(Window window, Moment opens) implements Reason {}

    public record OnTimeOver(Moment closed, Moment lateOpens) implements Reason {}

    public record WindowOver(Window window, Moment closed) implements Reason {}

    public static Ruling judge(Facts facts) {
        var row = facts.row();
        if (!row.isOpenYet(facts.arrived())) {
            return new NotMet(new NotOpenYet(row.window(), row.opens()));
        }
        var closes = row.closes();
        if (closes == null) {
            return new Met(new OpenUntilListsClose(row.window()));
        }
        return row.isOver(facts.arrived())
                ? new NotMet(over(row.window(), closes, facts.lateOpens()))
                : new Met(new WindowOpenUntil(row.window(), closes));
    }

    private static Reason over(Window window, Moment closed, @Nullable Moment lateOpens) {
        return window == Window.ON_TIME && lateOpens != null
                ? new OnTimeOver(closed, lateOpens)
                : new WindowOver(window, closed);
    }

    private ChoicesWindow() {}
}
