package org.openseat.rulebook.choices.numbers;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openseat.district.Moment;

/// The windows in which a family may apply, as the Board set them; staff may extend them later. (R-CHO-2, R-CHO-18)
///
/// | key | value |
/// |---|---|
/// | `onTime.open`, `onTime.close` | the autumn window |
/// | `late.open`, `late.close` | one late choice, in order of receipt; close empty = until the lists close |
/// | `sa.asOlderPolicy`, `sa.open` | `yes` = a Space Available window instead of the late one (G23); `sa.open` empty if
/// `no` |
/// | `oe.open`, `oe.close` | Open Enrollment |
/// | `zoc.open`, `zoc.close` | Zones of Choice |
/// | `cfa.open`, `cfa.close` | Conservatory of Fine Arts |
public record ChoicesWindows(
        Edges onTime,
        Edges late,
        @Nullable Edges spaceAvailable,
        Edges openEnrollment,
        Edges zone,
        Edges conservatory) {
    static final Map<String, Predicate<String>> KEYS = Map.ofEntries(
            entry("onTime.open", Written::isMoment),
            entry("onTime.close", Written::isMoment),
            entry("late.open", Written::isMoment),
            entry("late.close", Written::isMomentOrNone),
            entry("sa.asOlderPolicy", Written::isYesNo),
            entry("sa.open", Written::isMomentOrNone),
            entry("oe.open", Written::isMoment),
            entry("oe.close", Written::isMoment),
            entry("zoc.open", Written::isMoment),
            entry("zoc.close", Written::isMoment),
            entry("cfa.open", Written::isMoment),
            entry("cfa.close", Written::isMoment));

    /// When a window opens and when it closes; without a closing it lasts until the lists close.
    public record Edges(Moment opens, @Nullable Moment closes) {}

    static ChoicesWindows read(Written given) {
        return new ChoicesWindows(
                edges(given, "onTime"),
                edges(given, "late"),
                given.yes("sa.asOlderPolicy") ? new Edges(given.moment("sa.open"), null) : null,
                edges(given, "oe"),
                edges(given, "zoc"),
                edges(given, "cfa"));
    }

    private static Edges edges(Written given, String window) {
        return new Edges(given.moment(window + ".open"), given.momentOrNone(window + ".close"));
    }
}
