package org.openseat.rulebook.choices.numbers;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openseat.district.Grade;

/// Who may enter a program in one Choices year, as far as the Board sets a number for it.
///
/// | key | value |
/// |---|---|
/// | `gifted.percentile` | 85 in total reading and total math (R-GIF-2) |
/// | `hg.percentile`, `hga.percentile` | 99.9 and 99.5 (R-GIF-9) |
/// | `pwt.grades` | `6;7;…;12` (G18) |
/// | `cfa.minGrade`, `cfa.maxGrade` | 3 and 12 (R-CFA-1) |
/// | `zoc.maxAbsences` | 14 for a one-time transfer (R-ZOC-6) |
/// | `dle.priority` | who comes first, parted by `;` (R-DLE-4) |
/// | `oe.afterWindow` | `secondFriday` of the school calendar, or a day such as `08-31` (G22) |
public record EntryNumbers(
        BigDecimal giftedPercentile,
        BigDecimal highlyGiftedPercentile,
        BigDecimal highlyGiftedApplicablePercentile,
        List<Grade> pwtGrades,
        Grade conservatoryLowest,
        Grade conservatoryHighest,
        int zoneMaxAbsences,
        List<Nearness> dualLanguageOrder,
        String openEnrollmentAfterWindow) {
    public static final String SECOND_FRIDAY = "secondFriday";

    static final Map<String, Predicate<String>> KEYS = Map.ofEntries(
            entry("gifted.percentile", Written::isPercent),
            entry("hg.percentile", Written::isPercent),
            entry("hga.percentile", Written::isPercent),
            entry("pwt.grades", Written::isGrades),
            entry("cfa.minGrade", Written::isGrade),
            entry("cfa.maxGrade", Written::isGrade),
            entry("zoc.maxAbsences", Written::isPoints),
            entry("dle.priority", EntryNumbers::isOrder),
            entry("oe.afterWindow", value -> value.equals(SECOND_FRIDAY) || Written.isMonthDay(value)));

    /// How near a child is to a dual language program: a sibling there, and where the home lies.
    public enum Nearness {
        SIBLING_IN_BOUNDARY("siblingInBoundary"),
        IN_BOUNDARY("inBoundary"),
        SIBLING_IN_DISTRICT("siblingInDistrict"),
        IN_DISTRICT("inDistrict"),
        SIBLING_NEEDS_PERMIT("siblingNeedsPermit"),
        NEEDS_PERMIT("needsPermit");

        private final String code;

        Nearness(String code) {
            this.code = code;
        }
    }

    static EntryNumbers read(Written given) {
        return new EntryNumbers(
                given.decimal("gifted.percentile"),
                given.decimal("hg.percentile"),
                given.decimal("hga.percentile"),
                given.grades("pwt.grades"),
                given.grade("cfa.minGrade"),
                given.grade("cfa.maxGrade"),
                given.number("zoc.maxAbsences"),
                order(given.text("dle.priority")),
                given.text("oe.afterWindow"));
    }

    private static List<Nearness> order(String value) {
        return Written.parts(value)
                .flatMap(code -> Stream.of(Nearness.values()).filter(each -> each.code.equals(code)))
                .toList();
    }

    /// All six, each once.
    private static boolean isOrder(String value) {
        var all = Nearness.values().length;
        return Written.parts(value).count() == all
                && order(value).stream().distinct().count() == all;
    }
}
