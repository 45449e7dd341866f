package org.openseat.permits.apply;

import java.util.Optional;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// One part of the application: a page with one question or a small group, and what the answers mean.
interface Part<T> {

    /// Its place in the address of the page.
    String name();

    /// The prefix of its words.
    default String form() {
        return "permits.apply." + name();
    }

    /// What stands in the fields before the family has typed anything: whatever is known already.
    Form start(Draft draft);

    /// The meaning of what was typed; empty, with problems noted in the form, while it is not right yet.
    Optional<T> read(Form form, Draft draft);

    Page page(Form form, Draft draft);

    /// Some parts can be filled in only after others.
    default boolean ready(Draft draft) {
        return true;
    }

    /// Some parts are asked only of some families.
    default boolean asked(Draft draft) {
        return true;
    }
}
