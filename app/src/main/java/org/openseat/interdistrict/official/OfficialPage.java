package org.openseat.interdistrict.official;

import java.util.List;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.OfficialLink;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;

/// Asks another district's official for a yes or no and a signature. Of the child it shows what one needs to find it.
record OfficialPage(String token, OfficialLink.Open open, Form form) implements Page {

    static final String FORM = "interdistrict.official.form";

    /// The home district releases; the other one accepts.
    static String question(Filed filed) {
        return filed.incoming() ? "releases" : "accepts";
    }

    List<Question> questions() {
        return List.of(
                Question.yesNo(question(open.filed())),
                new Question.Lines("note", true),
                new Question.Line("name", "text", false, "name"),
                new Question.Line("title", "text", false, "organization-title"));
    }
}
