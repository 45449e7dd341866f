package org.openseat.rulebook.choices.numbers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.district.SchoolYear;

/// What the Board sets for one Choices year, which is named after the school year that families apply **for**.
///
/// They stand in the district's `numbers.csv` beside the others (rules §15): all of them, or none in a year for which
/// there is no Choices cycle. The keys are listed in [ChoicesWindows], [ChoicesDays], [ChoiceLimits], [PointsNumbers],
/// [EntryNumbers], [BusNumbers] and [OfferNumbers]; `raceBalance` and `spillover` (R-BAL-5, R-BAL-7) are `yes` or `no`.
///
/// `written` holds the values as they stand in the file, to be kept and read again.
public record ChoicesNumbers(
        SchoolYear cycle,
        ChoicesWindows windows,
        ChoicesDays days,
        ChoiceLimits limits,
        PointsNumbers points,
        EntryNumbers entry,
        BusNumbers bus,
        OfferNumbers offers,
        boolean raceBalance,
        boolean spillover,
        Map<String, String> written) {
    private static final Map<String, Predicate<String>> FLAGS =
            Map.of("raceBalance", Written::isYesNo, "spillover", Written::isYesNo);

    /// Every key of a Choices year, and whether a text can be its value.
    public static final Map<String, Predicate<String>> KEYS = Stream.of(
                    ChoicesWindows.KEYS,
                    ChoicesDays.KEYS,
                    ChoiceLimits.KEYS,
                    PointsNumbers.KEYS,
                    EntryNumbers.KEYS,
                    BusNumbers.KEYS,
                    OfferNumbers.KEYS,
                    FLAGS)
            .flatMap(keys -> keys.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /// A number that is right by itself but does not fit the others.
    public record Misfit(String key, String message) {}

    public ChoicesNumbers {
        written = Map.copyOf(written);
    }

    /// Reads values of which each has passed its test in [#KEYS]; other keys are left alone.
    public static ChoicesNumbers read(SchoolYear cycle, Map<String, String> values) {
        var own = new TreeMap<>(values);
        own.keySet().retainAll(KEYS.keySet());
        var given = new Written(own);
        return new ChoicesNumbers(
                cycle,
                ChoicesWindows.read(given),
                ChoicesDays.read(given),
                ChoiceLimits.read(given),
                PointsNumbers.read(given),
                EntryNumbers.read(given),
                BusNumbers.read(given),
                OfferNumbers.read(given),
                given.yes("raceBalance"),
                given.yes("spillover"),
                own);
    }

    /// Everything that does not fit together, or is dated in another year; the values as for [#read].
    public static List<Misfit> misfits(SchoolYear cycle, Map<String, String> values) {
        return InOrder.misfits(cycle, values);
    }
}
