package org.openseat.cases.page.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.page.Voice;
import org.openseat.ui.piece.Due;

/// A day of a case as an entry of somebody's own calendar; `name` tells it from the other days of the case.
public record CaseDay(String name, LocalDate day, String summary) {

    /// A deadline on the next-step card: what is left, how the day was counted, and the way into a calendar.
    ///
    /// @param left how many days there are, or what the day is for; null to leave it out
    /// @param also what stands below how it was counted
    /// @param path of the case; null when the day is over
    public static Due due(
            KeptDeadline<?> deadline, Voice voice, @Nullable String left, List<String> also, @Nullable String path) {
        return new Due(
                deadline.date(),
                left,
                Stream.concat(deadline.counted().stream().map(voice::sentence), also.stream())
                        .toList(),
                path == null ? null : path + "/deadline.ics");
    }
}
