package org.openseat.rulebook;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.NumbersFile.Reading;
import org.openseat.rulebook.NumbersFile.Row;

/// Numbers as a district would give them (rules §15), with one changed where a test asks for it.
public final class SampleNumbers {
    public static final SchoolYear YEAR = SchoolYear.parse("2026-27");

    private static final Map<String, String> INTER = Map.ofEntries(
            entry("inter.open", "02-01"),
            entry("inter.outgoing.close", "04-30"),
            entry("inter.boundary.days", "15"),
            entry("inter.abandon.days", "30"),
            entry("inter.abandon.reminders", "14;7;2"),
            entry("inter.target.days", "30"),
            entry("inter.currentYear.days", "30"),
            entry("inter.futureYear.days", "14"),
            entry("inter.release.days", "30"),
            entry("inter.reopened.days", "10"),
            entry("inter.warnings", "10;5;1"),
            entry("inter.appeal.days", "14"),
            entry("inter.appealAnswer.days", "30"),
            entry("inter.county.days", "30"),
            entry("inter.countyAnswer.days", "30"),
            entry("inter.county.pages", "10"),
            entry("inter.continuing.lowestGrade", "TK"),
            entry("prov.count", "WEEKDAYS"),
            entry("prov.days", "40"),
            entry("prov.warnings", "20;30;35"));

    public static Numbers usual() {
        return numbers(Map.of());
    }

    public static Numbers with(String key, String value) {
        return numbers(Map.of(key, value));
    }

    private static Numbers numbers(Map<String, String> changes) {
        return switch (NumbersFile.read(YEAR, rows(changes))) {
            case Reading.Read read -> read.numbers();
            case Reading.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    static List<Row> rows(Map<String, String> changes) {
        var values = new TreeMap<>(Map.ofEntries(
                entry("intra.open", "02-01"),
                entry("intra.appeal1.mode", "laterOf"),
                entry("intra.appeal1.schoolDays", "7"),
                entry("intra.appeal1.calendarDays", "14"),
                entry("intra.decide1.schoolDays", "5"),
                entry("intra.appeal2.schoolDays", "14"),
                entry("intra.decide2.schoolDays", "5"),
                entry("intra.residence.schoolDays", "10"),
                entry("intra.requested.schoolDays", "10"),
                entry("intra.types", "PEP;SS;CC;CE;SAP;SP;SIB;EXC;SPC"),
                entry("intra.renewal", "REQUESTED"),
                entry("intra.childcare.hours", "28"),
                entry("intra.ce.days", "140")));
        values.putAll(INTER);
        values.putAll(changes);
        var rows = new ArrayList<Row>();
        values.forEach((key, value) -> rows.add(new Row(rows.size() + 2, key, value, "BUL-5347")));
        return rows;
    }

    private SampleNumbers() {}
}
