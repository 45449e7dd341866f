package org.openseat.interdistrict.school;

import java.util.List;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;

/// Asks a school for its recommendation on one request, and shows of it what the school needs to know.
record SchoolCasePage(SchoolCase file, Form form, boolean overtaken) implements Page {

    static final String FORM = "interdistrict.school.form";

    /// A school is asked to take a child, or to let it go.
    static String question(SchoolCase file) {
        return file.filed().incoming() ? "takes" : "letsGo";
    }

    List<Question> questions() {
        return List.of(Question.yesNo(question(file)), new Question.Lines("note", true));
    }
}
