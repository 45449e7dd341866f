package org.openseat.verifier.recompute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openseat.verifier.files.Problems;
import org.openseat.verifier.files.Row;

/// Reads `year.csv`: eleven keys, each once.
final class YearFile {
    private static final List<String> KEYS = List.of(
            "year",
            "points.matriculation",
            "points.listPerYear",
            "points.listMax",
            "points.phbao",
            "points.overcrowded",
            "points.sibling",
            "points.onLowerChoices",
            "phbaoPoints",
            "raceBalance",
            "k8.matriculationGrade");
    private static final int MOST_POINTS = 999;

    private final Map<String, Integer> values = new HashMap<>();

    /// The year; if there are problems, one that gives no cause for more.
    static Year read(Folder folder) {
        var file = new YearFile();
        var csv = folder.file("year.csv", "key,value");
        if (csv.read(file::add)) {
            file.refuseMissing(csv.name(), folder.problems());
        }
        return file.year();
    }

    private void add(Row row) {
        var key = row.text(0);
        if (!KEYS.contains(key)) {
            row.problem("key is \"" + key + "\"; write one of " + String.join(", ", KEYS));
        } else if (values.put(key, value(row, key)) != null) {
            row.problem("key \"" + key + "\" is given twice; leave one row");
        }
    }

    private static int value(Row row, String key) {
        return switch (key) {
            case "year" -> Field.year(row, 1);
            case "points.onLowerChoices", "phbaoPoints", "raceBalance" -> Field.yes(row, 1) ? 1 : 0;
            case "k8.matriculationGrade" -> Field.grade(row, 1);
            default -> Field.number(row, 1, 0, MOST_POINTS);
        };
    }

    private void refuseMissing(String name, Problems problems) {
        KEYS.stream()
                .filter(key -> !values.containsKey(key))
                .forEach(key -> problems.at(name, 1, "key \"" + key + "\" is missing; add a row for it"));
    }

    private Year year() {
        return new Year(
                value("year"),
                value("points.matriculation"),
                value("points.listPerYear"),
                value("points.listMax"),
                value("points.phbao"),
                value("points.overcrowded"),
                value("points.sibling"),
                value("points.onLowerChoices") == 1,
                value("phbaoPoints") == 1,
                value("raceBalance") == 1,
                value("k8.matriculationGrade"));
    }

    private int value(String key) {
        return values.getOrDefault(key, Field.UNREADABLE);
    }
}
