package org.openseat.rulebook;

import static java.util.Map.entry;
import static org.openseat.rulebook.NumberText.daysList;
import static org.openseat.rulebook.NumberText.monthDay;
import static org.openseat.rulebook.NumberText.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openseat.district.Grade;

/// Which rows of `numbers.csv` give the numbers of permits between districts.
final class InterNumbersRows {
    static final Map<String, Predicate<String>> KEYS = Map.ofEntries(
            entry("inter.open", NumberText::isMonthDay),
            entry("inter.outgoing.close", NumberText::isMonthDay),
            entry("inter.boundary.days", NumberText::isDays),
            entry("inter.abandon.days", NumberText::isDays),
            entry("inter.abandon.reminders", NumberText::isFalling),
            entry("inter.target.days", NumberText::isDays),
            entry("inter.currentYear.days", NumberText::isDays),
            entry("inter.futureYear.days", NumberText::isDays),
            entry("inter.release.days", NumberText::isDays),
            entry("inter.reopened.days", NumberText::isDays),
            entry("inter.warnings", NumberText::isFalling),
            entry("inter.appeal.days", NumberText::isDays),
            entry("inter.appealAnswer.days", NumberText::isDays),
            entry("inter.county.days", NumberText::isDays),
            entry("inter.countyAnswer.days", NumberText::isDays),
            entry("inter.county.pages", NumberText::isDays),
            entry("inter.continuing.lowestGrade", NumberText::isGrade),
            entry("prov.count", InterNumbersRows::isCount),
            entry("prov.days", NumberText::isDays),
            entry("prov.warnings", NumberText::isRising));

    static InterNumbers read(UnaryOperator<String> given) {
        return new InterNumbers(
                monthDay(given.apply("inter.open")),
                monthDay(given.apply("inter.outgoing.close")),
                days(given, "inter.boundary.days"),
                days(given, "inter.abandon.days"),
                daysList(given.apply("inter.abandon.reminders")),
                days(given, "inter.target.days"),
                days(given, "inter.currentYear.days"),
                days(given, "inter.futureYear.days"),
                days(given, "inter.release.days"),
                days(given, "inter.reopened.days"),
                daysList(given.apply("inter.warnings")),
                days(given, "inter.appeal.days"),
                days(given, "inter.appealAnswer.days"),
                days(given, "inter.county.days"),
                days(given, "inter.countyAnswer.days"),
                days(given, "inter.county.pages"),
                Grade.parse(given.apply("inter.continuing.lowestGrade")),
                ProvisionalCount.valueOf(given.apply("prov.count")),
                days(given, "prov.days"),
                daysList(given.apply("prov.warnings")));
    }

    /// The values that give these very numbers again, by key.
    static Map<String, Object> values(InterNumbers numbers) {
        var values = new LinkedHashMap<String, Object>();
        values.put("inter.open", text(numbers.open()));
        values.put("inter.outgoing.close", text(numbers.outgoingClose()));
        values.put("inter.boundary.days", numbers.boundaryDays());
        values.put("inter.abandon.days", numbers.abandonDays());
        values.put("inter.abandon.reminders", text(numbers.abandonReminders()));
        values.put("inter.target.days", numbers.targetDays());
        values.put("inter.currentYear.days", numbers.currentYearDays());
        values.put("inter.futureYear.days", numbers.futureYearDays());
        values.put("inter.release.days", numbers.releaseDays());
        values.put("inter.reopened.days", numbers.reopenedDays());
        values.put("inter.warnings", text(numbers.warnings()));
        values.put("inter.appeal.days", numbers.appealDays());
        values.put("inter.appealAnswer.days", numbers.appealAnswerDays());
        values.put("inter.county.days", numbers.countyDays());
        values.put("inter.countyAnswer.days", numbers.countyAnswerDays());
        values.put("inter.county.pages", numbers.countyPages());
        values.put(
                "inter.continuing.lowestGrade", numbers.continuingLowestGrade().code());
        values.put("prov.count", numbers.provisionalCount());
        values.put("prov.days", numbers.provisionalDays());
        values.put("prov.warnings", text(numbers.provisionalWarnings()));
        return values;
    }

    private static int days(UnaryOperator<String> given, String key) {
        return Integer.parseInt(given.apply(key));
    }

    private static boolean isCount(String value) {
        return Stream.of(ProvisionalCount.values())
                .anyMatch(count -> count.name().equals(value));
    }

    private InterNumbersRows() {}
}
