package org.openseat.rulebook;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// How long the district keeps what, and how large an export one person may take alone. Each may be left out of a
/// year's numbers; then what stands here holds.
///
/// | key | usual | source |
/// |---|---|---|
/// | `records.export.rows` | 500 | rules X17, a service level of ours; no source sets one |
/// | `records.export.hours` | 24 | the same: how long a second person's yes holds |
/// | `records.draft.days` | 90 | the same: a draft that nobody has touched |
/// | `records.papers.years` | 3 | rules §14.12: keep while enrolled and 3 years, then the attachments go and the
/// decision stays |
/// | `records.appealPapers.years` | 5 | a service level of ours: longer than the 3 years in which a county may ask |
/// | `records.openings.years` | 7 | a service level of ours; FERPA (34 CFR 99.32) keeps access records as long as the
/// record |
public record RecordsNumbers(Map<String, Integer> given) {

    static final Map<String, Integer> USUAL = Map.ofEntries(
            entry("records.export.rows", 500),
            entry("records.export.hours", 24),
            entry("records.draft.days", 90),
            entry("records.papers.years", 3),
            entry("records.appealPapers.years", 5),
            entry("records.openings.years", 7));

    private static final int MOST_DIGITS = 6;

    static final Predicate<String> POSITIVE = text -> text.matches("[1-9]\\d{0," + (MOST_DIGITS - 1) + "}");

    public RecordsNumbers {
        given = Map.copyOf(given);
    }

    /// What holds where a year says nothing.
    public static RecordsNumbers usual() {
        return new RecordsNumbers(Map.of());
    }

    /// @param value the value of a key; null for one that is not given
    static RecordsNumbers read(Function<String, @Nullable String> value) {
        var given = new LinkedHashMap<String, Integer>();
        for (var key : keys()) {
            var text = value.apply(key);
            if (text != null) {
                given.put(key, Integer.valueOf(text));
            }
        }
        return new RecordsNumbers(given);
    }

    static List<String> keys() {
        return USUAL.keySet().stream().sorted(Comparator.naturalOrder()).toList();
    }

    /// A file with more rows than this is taken by nobody alone.
    public int exportRows() {
        return number("records.export.rows");
    }

    public int exportHours() {
        return number("records.export.hours");
    }

    public int draftDays() {
        return number("records.draft.days");
    }

    public int papersYears() {
        return number("records.papers.years");
    }

    public int appealPapersYears() {
        return number("records.appealPapers.years");
    }

    public int openingsYears() {
        return number("records.openings.years");
    }

    private int number(String key) {
        return given.getOrDefault(key, USUAL.getOrDefault(key, 0));
    }
}
