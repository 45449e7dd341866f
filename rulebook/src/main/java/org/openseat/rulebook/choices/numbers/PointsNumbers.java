package org.openseat.rulebook.choices.numbers;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Predicate;
import org.openseat.district.Grade;

/// What each kind of priority points is worth in one Choices year, and which kinds there are. (R-PTS, R-BAL-7)
///
/// | key | value |
/// |---|---|
/// | `points.matriculation` | 12 |
/// | `points.listPerYear`, `points.listMax` | 4 a year on a waiting list, 12 at most |
/// | `points.phbao`, `points.overcrowded`, `points.sibling` | 4, 4, 3 |
/// | `points.onLowerChoices` | `yes` = second and third choices too (version B), `no` = first choices only (A, G13) |
/// | `phbaoPoints` | `yes` or `no`: under litigation |
/// | `k8.matriculationGrade` | `8`: the top grade of a K-8 magnet for matriculation (R-PTS-3) |
/// | `phbao.above` | 70: a school is PHBAO above this share of its residents (G15) |
public record PointsNumbers(
        int matriculation,
        int listPerYear,
        int listMax,
        int phbao,
        int overcrowded,
        int sibling,
        boolean onLowerChoices,
        boolean phbaoPoints,
        Grade k8MatriculationGrade,
        int phbaoAbove) {
    static final Map<String, Predicate<String>> KEYS = Map.ofEntries(
            entry("points.matriculation", Written::isPoints),
            entry("points.listPerYear", Written::isPoints),
            entry("points.listMax", Written::isPoints),
            entry("points.phbao", Written::isPoints),
            entry("points.overcrowded", Written::isPoints),
            entry("points.sibling", Written::isPoints),
            entry("points.onLowerChoices", Written::isYesNo),
            entry("phbaoPoints", Written::isYesNo),
            entry("k8.matriculationGrade", Written::isGrade),
            entry("phbao.above", PointsNumbers::isShare));

    static PointsNumbers read(Written given) {
        return new PointsNumbers(
                given.number("points.matriculation"),
                given.number("points.listPerYear"),
                given.number("points.listMax"),
                given.number("points.phbao"),
                given.number("points.overcrowded"),
                given.number("points.sibling"),
                given.yes("points.onLowerChoices"),
                given.yes("phbaoPoints"),
                given.grade("k8.matriculationGrade"),
                given.number("phbao.above"));
    }

    /// The most that one choice can have: matriculation and list points never come together. (R-PTS-6, R-PTS-13)
    public int most() {
        return Math.max(matriculation, listMax) + (phbaoPoints ? phbao : 0) + overcrowded + sibling;
    }

    /// Whether so many of a school's residents make it PHBAO, counted whole: exactly the share is not above it. (G15)
    public boolean isPhbao(int residents, int phbaoResidents) {
        return 100L * phbaoResidents > (long) phbaoAbove * residents;
    }

    private static boolean isShare(String value) {
        return value.matches("[1-9]\\d");
    }
}
