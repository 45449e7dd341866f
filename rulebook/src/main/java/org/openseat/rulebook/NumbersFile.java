package org.openseat.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.PermitAppeal.FirstAppealMode;
import org.openseat.rulebook.choices.numbers.ChoicesNumbers;

/// Reads one school year's numbers and refuses them whole, naming everything wrong at once.
///
/// A number without a source, a key nobody knows, a key given twice or not at all, a value that cannot be: each is a
/// problem. The numbers of a Choices year are given whole or not at all.
public final class NumbersFile {
    private static final Map<String, Predicate<String>> KEYS = keys();

    /// One row of the file and the line it stands on.
    public record Row(int line, String key, String value, String source) {}

    /// What is wrong, and on which line; line 0 when a row is missing.
    public record Problem(int line, String message) {}

    /// Either the numbers or everything that is wrong with them.
    public sealed interface Reading {
        record Read(Numbers numbers) implements Reading {}

        record Refused(List<Problem> problems) implements Reading {}
    }

    public static Reading read(SchoolYear year, List<Row> rows) {
        var problems = new ArrayList<Problem>();
        var given = new TreeMap<String, Row>();
        for (var row : rows) {
            check(row, problems);
            if (given.put(row.key(), row) != null) {
                problems.add(new Problem(row.line(), "\"" + row.key() + "\" is given twice"));
            }
        }
        KEYS.keySet().stream()
                .filter(key -> !given.containsKey(key))
                .filter(key -> !RecordsNumbers.USUAL.containsKey(key))
                .filter(key -> hasChoices(given) || !ChoicesNumbers.KEYS.containsKey(key))
                .forEach(key -> problems.add(new Problem(0, "\"" + key + "\" is missing")));
        if (problems.isEmpty() && hasChoices(given)) {
            ChoicesNumbers.misfits(year, values(given))
                    .forEach(misfit -> problems.add(new Problem(line(given, misfit.key()), misfit.message())));
        }
        return problems.isEmpty() ? new Reading.Read(numbers(year, given)) : new Reading.Refused(problems);
    }

    /// The rows that give these very numbers again, for keeping them in a database; their line is 0.
    public static List<Row> rows(Numbers numbers) {
        var mode = numbers.appeal1Mode() == FirstAppealMode.SCHOOL_DAYS_ONLY ? "strict" : "laterOf";
        var values = new LinkedHashMap<String, Object>();
        values.put("intra.open", NumberText.text(numbers.intraOpen()));
        values.put("intra.appeal1.mode", mode);
        values.put("intra.appeal1.schoolDays", numbers.appeal1SchoolDays());
        values.put("intra.appeal1.calendarDays", numbers.appeal1CalendarDays());
        values.put("intra.decide1.schoolDays", numbers.decide1SchoolDays());
        values.put("intra.appeal2.schoolDays", numbers.appeal2SchoolDays());
        values.put("intra.decide2.schoolDays", numbers.decide2SchoolDays());
        values.put("intra.residence.schoolDays", numbers.residenceSchoolDays());
        values.put("intra.requested.schoolDays", numbers.requestedSchoolDays());
        values.put("intra.types", types(numbers.types()));
        values.put("intra.renewal", numbers.renewal());
        values.put("intra.childcare.hours", numbers.childCareHours());
        values.put("intra.ce.days", numbers.continuingDays());
        values.put("intra.paper.days", numbers.paperDays());
        values.putAll(InterNumbersRows.values(numbers.inter()));
        values.putAll(new TreeMap<>(numbers.records().given()));
        numbers.choices().ifPresent(choices -> values.putAll(new TreeMap<>(choices.written())));
        return values.entrySet().stream()
                .map(value -> row(numbers, value.getKey(), value.getValue()))
                .toList();
    }

    private static Map<String, Predicate<String>> keys() {
        var keys = new TreeMap<String, Predicate<String>>(InterNumbersRows.KEYS);
        keys.putAll(ChoicesNumbers.KEYS);
        RecordsNumbers.keys().forEach(key -> keys.put(key, RecordsNumbers.POSITIVE));
        keys.put("intra.open", NumberText::isMonthDay);
        keys.put("intra.types", value -> types(value).isPresent());
        keys.put("intra.renewal", value -> value.equals("BOTH") || value.equals("REQUESTED"));
        keys.put("intra.childcare.hours", NumberText::isDays);
        keys.put("intra.ce.days", NumberText::isDays);
        keys.put("intra.paper.days", NumberText::isDays);
        keys.put("intra.appeal1.mode", value -> value.equals("laterOf") || value.equals("strict"));
        keys.put("intra.appeal1.schoolDays", NumberText::isDays);
        keys.put("intra.appeal1.calendarDays", NumberText::isDays);
        keys.put("intra.decide1.schoolDays", NumberText::isDays);
        keys.put("intra.appeal2.schoolDays", NumberText::isDays);
        keys.put("intra.decide2.schoolDays", NumberText::isDays);
        keys.put("intra.residence.schoolDays", NumberText::isDays);
        keys.put("intra.requested.schoolDays", NumberText::isDays);
        return keys;
    }

    private static Row row(Numbers numbers, String key, Object value) {
        return new Row(0, key, value.toString(), numbers.sources().getOrDefault(key, ""));
    }

    private static void check(Row row, List<Problem> problems) {
        var valid = KEYS.get(row.key());
        if (valid == null) {
            problems.add(new Problem(row.line(), "No rule uses a number called \"" + row.key() + "\""));
        } else if (!valid.test(row.value())) {
            problems.add(new Problem(row.line(), "\"" + row.key() + "\" cannot be \"" + row.value() + "\""));
        }
        if (row.source().isBlank()) {
            problems.add(new Problem(row.line(), "\"" + row.key() + "\" has no source"));
        }
    }

    private static Numbers numbers(SchoolYear year, Map<String, Row> given) {
        return new Numbers(
                year,
                version(year, given),
                NumberText.monthDay(value(given, "intra.open")),
                value(given, "intra.appeal1.mode").equals("strict")
                        ? FirstAppealMode.SCHOOL_DAYS_ONLY
                        : FirstAppealMode.LATER_OF,
                days(given, "intra.appeal1.schoolDays"),
                days(given, "intra.appeal1.calendarDays"),
                days(given, "intra.decide1.schoolDays"),
                days(given, "intra.appeal2.schoolDays"),
                days(given, "intra.decide2.schoolDays"),
                days(given, "intra.residence.schoolDays"),
                days(given, "intra.requested.schoolDays"),
                types(value(given, "intra.types")).orElseThrow(),
                RenewalSigners.valueOf(value(given, "intra.renewal")),
                days(given, "intra.childcare.hours"),
                days(given, "intra.ce.days"),
                days(given, "intra.paper.days"),
                InterNumbersRows.read(key -> value(given, key)),
                RecordsNumbers.read(key -> given.containsKey(key) ? value(given, key) : null),
                hasChoices(given) ? Optional.of(ChoicesNumbers.read(year, values(given))) : Optional.empty(),
                given.values().stream().collect(Collectors.toMap(Row::key, Row::source)));
    }

    private static boolean hasChoices(Map<String, Row> given) {
        return given.keySet().stream().anyMatch(ChoicesNumbers.KEYS::containsKey);
    }

    private static Map<String, String> values(Map<String, Row> given) {
        return given.values().stream().collect(Collectors.toMap(Row::key, Row::value));
    }

    private static String value(Map<String, Row> given, String key) {
        return row(given, key).value();
    }

    private static int line(Map<String, Row> given, String key) {
        return row(given, key).line();
    }

    private static Row row(Map<String, Row> given, String key) {
        var row = given.get(key);
        if (row == null) {
            throw new IllegalStateException(key);
        }
        return row;
    }

    private static int days(Map<String, Row> given, String key) {
        return Integer.parseInt(value(given, key));
    }

    /// Codes parted by semicolons, each once: `PEP;CC;SS`. Empty when one is unknown or given twice.
    private static Optional<Set<PermitType>> types(String value) {
        var codes = List.of(value.split(";", -1));
        var types = Stream.of(PermitType.values())
                .filter(type -> codes.contains(type.sisCode()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PermitType.class)));
        return types.size() == codes.size() ? Optional.of(types) : Optional.empty();
    }

    private static String types(Set<PermitType> types) {
        return types.stream().sorted().map(PermitType::sisCode).collect(Collectors.joining(";"));
    }

    private static String inOrder(Row row) {
        return row.key().equals("intra.types")
                ? types(row.value()).map(NumbersFile::types).orElseThrow()
                : row.value();
    }

    /// Year and a fingerprint of keys and values, whatever their order: `2026-27/5f0c1a9e`.
    private static String version(SchoolYear year, Map<String, Row> given) {
        var text = new TreeMap<>(given)
                .values().stream().map(row -> row.key() + "=" + inOrder(row)).collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return year.label() + "/" + HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private NumbersFile() {}
}
