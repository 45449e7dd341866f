package org.openseat.programs.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.rulebook.choices.numbers.ChoicesNumbers;
import org.openseat.rulebook.choices.points.Applicant;
import org.openseat.rulebook.choices.points.Choice;
import org.openseat.rulebook.choices.points.Magnet;
import org.openseat.rulebook.choices.points.PastRequest;
import org.openseat.rulebook.choices.points.PointsLedger;
import org.openseat.rulebook.choices.points.PointsLedger.ChoicePoints;
import org.openseat.rulebook.choices.points.ResidentSchool.Lists;
import org.openseat.rulebook.choices.points.SiblingThere.Sibling;

/// How many points would a child have? Five questions, answered by the same rules as the December letter; nothing is
/// kept.
record Calculator(Map<String, String> typed, ChoicesNumbers numbers) {

    private static final SchoolCode HOME = new SchoolCode("home");
    private static final Magnet WANTED = new Magnet("wanted", Grade.GRADE_6, Grade.GRADE_8, Magnet.Form.PLAIN);
    private static final Magnet NOW = new Magnet("now", Grade.K, Grade.GRADE_5, Magnet.Form.PLAIN);

    /// The questions that are answered with yes or no.
    static final List<String> YES_OR_NO = List.of("top", "phbao", "overcrowded", "sibling");

    static final int MOST_YEARS = 3;

    boolean asked() {
        return typed.containsKey("years");
    }

    boolean yes(String question) {
        return "yes".equals(typed.get(question));
    }

    int years() {
        var text = typed.getOrDefault("years", "0");
        return text.matches("[0-3]") ? Integer.parseInt(text) : 0;
    }

    /// A child who leaves grade 5 and asks for a magnet of grades 6 to 8.
    ChoicePoints points() {
        var child = new Applicant(
                true,
                Grade.GRADE_5,
                Grade.GRADE_6,
                yes("top") ? Optional.of(NOW) : Optional.empty(),
                List.of(HOME),
                history(),
                yes("sibling") ? List.of(new Sibling("sibling", WANTED.code(), Grade.GRADE_7)) : List.of());
        var lists = new Lists(yes("phbao") ? Set.of(HOME) : Set.of(), yes("overcrowded") ? Set.of(HOME) : Set.of());
        var choice = new Choice(Choice.Window.ON_TIME, 1, WANTED, true);
        return PointsLedger.of(child, List.of(choice), lists, numbers).getFirst();
    }

    /// On a list each of the last years, every time for the next grade.
    private List<PastRequest> history() {
        var history = new ArrayList<PastRequest>();
        var year = numbers.cycle();
        var grades = List.of(Grade.GRADE_5, Grade.GRADE_4, Grade.GRADE_3);
        for (int back = 0; back < years(); back++) {
            year = year.previous();
            history.add(new PastRequest(year, WANTED.code(), grades.get(back), PastRequest.Standing.LISTED));
        }
        return history;
    }
}
