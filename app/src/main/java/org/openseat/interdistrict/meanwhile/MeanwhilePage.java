package org.openseat.interdistrict.meanwhile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;

/// Asks for the number of the request, whether there is space, and the first day of attendance.
///
/// @param refused what the law says to it
/// @param office whether the permit office does it, else the school
record MeanwhilePage(Form form, @Nullable Finding refused, boolean office) implements Page {

    static final String FORM = "interdistrict.meanwhile.form";

    List<Question> questions() {
        return List.of(Question.line("number"), Question.yesNo("space"), new Question.Day("first"));
    }

    static List<String> reasons(Frame frame, Finding finding) {
        return finding.reasons().stream()
                .map(reason -> Sentences.say(reason, frame.language().locale()))
                .toList();
    }
}
