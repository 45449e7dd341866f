package org.openseat.rulebook.choices.numbers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openseat.district.Moment;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.choices.numbers.ChoicesNumbers.Misfit;

/// Whether the numbers of a Choices year fit together: each is right by itself, yet a window could close before it
/// opens.
final class InOrder {
    /// Each day after the one before it in its row, or on the same day.
    private static final List<List<String>> ROWS = List.of(
            List.of("onTime.open", "onTime.close", "paper.keyed", "points.day", "december.letters"),
            List.of("december.letters", "correction.close", "points.freeze", "selection.publish", "accept.close"),
            List.of("onTime.open", "verification.evidence", "verification.close", "february.letters"),
            List.of("lists.final", "points.day"),
            List.of("capacity.close", "selection.publish"),
            List.of("verification.close", "selection.publish"),
            List.of("onTime.close", "late.open", "late.close"),
            List.of("onTime.close", "sa.open"),
            List.of("oe.open", "oe.close", "oe.publish", "oe.accept"),
            List.of("onTime.close", "pwt.publish", "pwt.accept"),
            List.of("zoc.open", "zoc.close", "zoc.appealClose"),
            List.of("cfa.open", "cfa.close"));

    private static final List<String> DAYS =
            ROWS.stream().flatMap(List::stream).distinct().toList();

    static List<Misfit> misfits(SchoolYear year, Map<String, String> values) {
        var given = new Written(values);
        var misfits = new ArrayList<Misfit>();
        DAYS.stream()
                .filter(key -> outside(year, given.text(key)))
                .forEach(key -> misfits.add(outsideYears(year, key)));
        ROWS.forEach(row -> earlier(row, given).forEach(misfits::add));
        others(given).forEach(misfits::add);
        return List.copyOf(misfits);
    }

    private static boolean outside(SchoolYear year, String value) {
        if (value.isEmpty()) {
            return false;
        }
        LocalDate day = Moment.parse(value).day();
        return !year.contains(day) && !year.previous().contains(day);
    }

    private static Misfit outsideYears(SchoolYear year, String key) {
        return new Misfit(key, "\"" + key + "\" is neither in " + year + " nor in the school year before");
    }

    private static Stream<Misfit> earlier(List<String> row, Written given) {
        var dated = row.stream().filter(key -> !given.text(key).isEmpty()).toList();
        return Stream.iterate(1, at -> at < dated.size(), at -> at + 1)
                .filter(at -> isBefore(given.moment(dated.get(at)), given.moment(dated.get(at - 1))))
                .map(at -> new Misfit(
                        dated.get(at), "\"" + dated.get(at) + "\" comes before \"" + dated.get(at - 1) + "\""));
    }

    /// A day alone fits any time of that day.
    private static boolean isBefore(Moment later, Moment earlier) {
        return later.time() == null || earlier.time() == null
                ? later.day().isBefore(earlier.day())
                : later.compareTo(earlier) <= 0;
    }

    private static Stream<Misfit> others(Written given) {
        return Stream.of(
                        misfitIf(
                                given.yes("sa.asOlderPolicy")
                                        && given.text("sa.open").isEmpty(),
                                "sa.open",
                                "\"sa.open\" is empty, but \"sa.asOlderPolicy\" is yes"),
                        misfitIf(
                                given.grade("cfa.maxGrade").compareTo(given.grade("cfa.minGrade")) < 0,
                                "cfa.maxGrade",
                                "\"cfa.maxGrade\" is below \"cfa.minGrade\""),
                        misfitIf(
                                given.decimal("hga.percentile").compareTo(given.decimal("hg.percentile")) >= 0,
                                "hga.percentile",
                                "\"hga.percentile\" must be below \"hg.percentile\""))
                .flatMap(List::stream);
    }

    private static List<Misfit> misfitIf(boolean wrong, String key, String message) {
        return wrong ? List.of(new Misfit(key, message)) : List.of();
    }

    private InOrder() {}
}
