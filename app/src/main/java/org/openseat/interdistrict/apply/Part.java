package org.openseat.interdistrict.apply;

import java.util.List;
import java.util.Optional;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;

/// One part of the request: a page with a small group of questions, and what the answers mean.
interface Part<T> {

    /// Its place in the address of the page.
    String name();

    /// The prefix of its words.
    default String form() {
        return "interdistrict.apply." + name();
    }

    /// What stands in the fields before the family has typed anything: whatever is known already.
    Form start(Draft draft);

    List<Question> questions(Draft draft);

    /// The meaning of what was typed; empty, with problems noted in the form, while it is not right yet.
    Optional<T> read(Form form, Draft draft);

    /// Some parts can be filled in only after others.
    default boolean ready(Draft draft) {
        return true;
    }
}
