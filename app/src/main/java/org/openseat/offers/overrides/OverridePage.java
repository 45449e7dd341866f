package org.openseat.offers.overrides;

import java.util.List;
import org.openseat.offers.waiting.Place;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;

/// Asks why a child should have a seat out of turn.
record OverridePage(Place place, String child, String program, Form form) implements Page {

    static final String FORM = "offers.override";

    List<Question> questions() {
        return List.of(
                Question.choice("code", "offers.override.code", OutOfTurn.Code.values()),
                new Question.Lines("why", false, 4));
    }

    String path() {
        return "/desk/lists/" + place.pool().program() + "/override/" + place.id();
    }

    String back() {
        return place.pool().page();
    }
}
