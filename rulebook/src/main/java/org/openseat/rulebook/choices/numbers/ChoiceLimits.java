package org.openseat.rulebook.choices.numbers;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Predicate;

/// How many wishes one application may hold in one Choices year. (R-MAG-3, R-DLE-3, R-SAS-2, R-OE-3, R-PWT-9)
///
/// | key | value |
/// |---|---|
/// | `magnet.maxChoices`, `dle.maxChoices`, `sas.maxChoices`, `uep.maxChoices` | 3 |
/// | `late.maxChoices` | 1 |
/// | `oe.max` | 5 schools (G21) |
/// | `pwt.withMagnet` | `yes` = both on one application (G17) |
public record ChoiceLimits(
        int magnet,
        int dualLanguage,
        int advancedStudies,
        int uniquePathway,
        int late,
        int openEnrollment,
        boolean pwtWithMagnet) {
    static final Map<String, Predicate<String>> KEYS = Map.ofEntries(
            entry("magnet.maxChoices", Written::isCount),
            entry("dle.maxChoices", Written::isCount),
            entry("sas.maxChoices", Written::isCount),
            entry("uep.maxChoices", Written::isCount),
            entry("late.maxChoices", Written::isCount),
            entry("oe.max", Written::isCount),
            entry("pwt.withMagnet", Written::isYesNo));

    static ChoiceLimits read(Written given) {
        return new ChoiceLimits(
                given.number("magnet.maxChoices"),
                given.number("dle.maxChoices"),
                given.number("sas.maxChoices"),
                given.number("uep.maxChoices"),
                given.number("late.maxChoices"),
                given.number("oe.max"),
                given.yes("pwt.withMagnet"));
    }
}
