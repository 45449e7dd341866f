package org.openseat.applications.points;

import java.util.List;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;

/// What is wrong with one line; after the deadline only why it cannot be asked any more.
record CorrectPage(PointsPage points, PointsCard choice, PointsCard.Line line, Form form) implements Page {

    static final String FORM = "applications.points.correct";

    String kind(Frame frame) {
        return Sentences.capital(line.kind(), frame.language().locale());
    }

    String path() {
        return points.path() + "/points/correct";
    }

    List<Question> questions() {
        return List.of(new Question.Lines("said", false, 5));
    }
}
