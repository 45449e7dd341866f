package org.openseat.verifier.recompute;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openseat.verifier.recompute.Applicant.Past;
import org.openseat.verifier.recompute.Applicant.Request;

/// The points of one request, computed from what was published. (Rules R-PTS; docs/verifier.md)
///
/// @param listYears the years on a list that earn, newest first, each as the year in which it begins
/// @param reason empty, or why there are no points at all
record Points(
        int matriculation, int list, List<Integer> listYears, int phbao, int overcrowded, int sibling, String reason) {
    private static final int YEARS_LOOKED_AT = 3;

    static Points of(Applicant child, Request request, Year year, ListsFile lists) {
        var reason = whyNothing(child, request, year);
        if (!reason.isEmpty()) {
            return new Points(0, 0, List.of(), 0, 0, 0, reason);
        }
        var listYears = listYears(child, year);
        return new Points(
                matriculates(child, year) ? year.matriculation() : 0,
                Math.min(year.listMax(), year.listPerYear() * listYears.size()),
                listYears,
                year.phbaoPoints() && livesBy(child, lists.phbao()) ? year.phbao() : 0,
                livesBy(child, lists.overcrowded()) ? year.overcrowded() : 0,
                hasSibling(child, request) ? year.sibling() : 0,
                "");
    }

    int total() {
        return matriculation + list + phbao + overcrowded + sibling;
    }

    private static String whyNothing(Applicant child, Request request, Year year) {
        if (!child.inDistrict) {
            return "outside_district";
        } else if (request.late()) {
            return "late";
        } else if (!request.program().teaches(child.gradeNext)) {
            return "wrong_grade";
        } else if (!request.eligible()) {
            return "ineligible";
        }
        return request.choice() > 1 && !year.onLowerChoices() ? "lower_choice" : "";
    }

    private static boolean matriculates(Applicant child, Year year) {
        if (child.magnet == null || child.magnet.form().equals("span") || child.gradeNow.isEmpty()) {
            return false;
        }
        int top = child.magnet.form().equals("k8") ? year.k8Grade() : child.magnet.high();
        return child.gradeNow.getAsInt() == top && child.gradeNext > top;
    }

    /// Goes back from the year before the cycle until a year is missing. A grade asked for in that year earns only if
    /// it has not been met on the way, for then it was asked for again later.
    private static List<Integer> listYears(Applicant child, Year year) {
        var earning = new ArrayList<Integer>();
        if (child.magnet != null) {
            return earning;
        }
        var gradesAskedForLater = new ArrayList<>(List.of(child.gradeNext));
        for (int back = 1; back <= YEARS_LOOKED_AT; back++) {
            int past = year.first() - back;
            var rows = child.history.stream().filter(row -> row.year() == past).toList();
            if (!isListYear(rows)) {
                break;
            }
            int grade = rows.getFirst().grade();
            if (!gradesAskedForLater.contains(grade)) {
                earning.add(past);
            }
            gradesAskedForLater.add(grade);
        }
        return earning;
    }

    private static boolean isListYear(List<Past> rows) {
        var standings = rows.stream().map(Past::standing).toList();
        return standings.contains("listed") && !standings.contains("declined") && !standings.contains("accepted");
    }

    private static boolean livesBy(Applicant child, Set<String> list) {
        return child.residentSchools.stream().anyMatch(list::contains);
    }

    private static boolean hasSibling(Applicant child, Request request) {
        return child.siblings.stream()
                .filter(sibling -> sibling.program().equals(request.program()))
                .anyMatch(sibling -> sibling.gradeNext().isPresent()
                        && request.program().teaches(sibling.gradeNext().getAsInt()));
    }
}
