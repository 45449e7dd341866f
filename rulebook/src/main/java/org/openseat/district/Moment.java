package org.openseat.district;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A day, or a day and a time on the district's clocks, as the edge of a window is written: `2025-10-01`,
/// `2025-11-14T17:00`.
///
/// An instant is made of it once, in the district's zone (rules §0.3). A local time that the clocks skip moves forward
/// by the gap; of one that comes twice an opening takes the first and a closing the second, so that nobody loses an
/// hour.
public record Moment(LocalDate day, @Nullable LocalTime time) implements Comparable<Moment> {
    private static final Pattern WRITTEN = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d)?");

    /// Reads exactly those two forms; throws [IllegalArgumentException] with a readable message otherwise.
    public static Moment parse(String text) {
        try {
            if (WRITTEN.matcher(text).matches()) {
                var day = LocalDate.parse(text.substring(0, 10));
                return new Moment(day, text.length() == 10 ? null : LocalTime.parse(text.substring(11)));
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("There is no such moment: \"" + text + "\"", e);
        }
        throw new IllegalArgumentException(
                "A moment is written like 2025-10-01 or 2025-11-14T17:00, not \"" + text + "\"");
    }

    public static Moment of(LocalDate day) {
        return new Moment(day, null);
    }

    /// The first instant of what opens then; without a time that is midnight.
    public Instant opens(ZoneId zone) {
        return local(day).atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    /// The first instant at which it is too late: that time, or without a time the end of the day.
    public Instant closes(ZoneId zone) {
        return local(time == null ? day.plusDays(1) : day)
                .atZone(zone)
                .withLaterOffsetAtOverlap()
                .toInstant();
    }

    /// By day, then by time; a day without a time comes before its times.
    @Override
    public int compareTo(Moment other) {
        return local(day).compareTo(other.local(other.day));
    }

    private LocalDateTime local(LocalDate onDay) {
        return onDay.atTime(time == null ? LocalTime.MIDNIGHT : time);
    }

    @Override
    public String toString() {
        return time == null ? day.toString() : day + "T" + time;
    }
}
