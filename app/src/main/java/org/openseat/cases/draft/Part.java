package org.openseat.cases.draft;

import java.util.List;
import java.util.Optional;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.openseat.ui.words.Said;

/// One part of a request: a page with one question or a small group, and what the answers mean.
///
/// @param <T> what the answers mean
public interface Part<T> {

    /// Its place in the address of the page.
    String name();

    /// The prefix of its words.
    String form();

    default Said title(Draft draft) {
        return Said.of(form() + ".title", draft.child().name().full());
    }

    /// Stands under the title if there are words for it.
    default Said lead(Draft draft) {
        return Said.of(form() + ".lead");
    }

    /// What stands in the fields before the family has typed anything: whatever is known already.
    default Form start(Draft draft) {
        return Form.empty(form());
    }

    /// What is asked; it may depend on what was typed on the page so far.
    List<Question> questions(Draft draft, Form form);

    /// The meaning of what was typed; empty, with problems noted in the form, while it is not right yet.
    Optional<T> read(Form form, Draft draft);

    /// Some parts can be filled in only after others.
    default boolean ready(Draft draft) {
        return true;
    }

    /// Some parts are asked only of some families.
    default boolean asked(Draft draft) {
        return true;
    }
}
