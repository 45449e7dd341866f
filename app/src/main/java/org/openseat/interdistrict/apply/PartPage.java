package org.openseat.interdistrict.apply;

import java.util.List;
import org.openseat.rulebook.inter.Direction;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;

/// One part of the request: its title, what is wrong, its questions, the button.
record PartPage(String child, Direction direction, String path, String action, Form form, List<Question> questions)
        implements Page {

    static PartPage of(Draft draft, Part<?> part, Form form) {
        return new PartPage(
                draft.child().name().full(),
                draft.direction(),
                draft.path(),
                draft.path() + "/" + part.name(),
                form,
                part.questions(draft));
    }
}
