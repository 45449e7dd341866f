package org.openseat.rulebook.choices.numbers;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Predicate;

/// From how far away the district drives to a magnet in one Choices year. (R-TRN-1, R-TRN-2, R-TRN-5)
///
/// | key | value |
/// |---|---|
/// | `transport.elem`, `transport.sec` | 2.0 and 5.0 miles |
/// | `transport.askFrom` | 3.0: from here a secondary student inside the radius may ask for a free seat (R-TRN-6) |
/// | `transport.boundaryTest` | `yes` = also outside the school's boundary (G20) |
/// | `transport.rideMinutes` | 90 one way |
public record BusNumbers(
        BigDecimal elementaryMiles,
        BigDecimal secondaryMiles,
        BigDecimal askFromMiles,
        boolean boundaryTest,
        int rideMinutes) {
    static final Map<String, Predicate<String>> KEYS = Map.ofEntries(
            entry("transport.elem", Written::isMiles),
            entry("transport.sec", Written::isMiles),
            entry("transport.askFrom", Written::isMiles),
            entry("transport.boundaryTest", Written::isYesNo),
            entry("transport.rideMinutes", Written::isCount));

    static BusNumbers read(Written given) {
        return new BusNumbers(
                given.decimal("transport.elem"),
                given.decimal("transport.sec"),
                given.decimal("transport.askFrom"),
                given.yes("transport.boundaryTest"),
                given.number("transport.rideMinutes"));
    }
}
