package org.openseat.cases.draft.fill;

import java.util.List;
import org.openseat.cases.draft.Part;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.openseat.ui.words.Said;

/// One part of a request: its title, what is wrong, its questions, the button.
record PartPage(Filling filling, String name, Said title, Said lead, Form form, List<Question> questions)
        implements Page {

    static PartPage of(Filling filling, Part<?> part, Form form) {
        var draft = filling.draft();
        return new PartPage(
                filling, part.name(), part.title(draft), part.lead(draft), form, part.questions(draft, form));
    }
}
