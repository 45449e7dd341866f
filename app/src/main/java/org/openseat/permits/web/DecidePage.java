package org.openseat.permits.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openseat.permits.Step;
import org.openseat.rulebook.Finding;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Asks a school once more before it releases the student or grants the permit, and takes a note.
///
/// @param refusal the rule that keeps it from doing so
record DecidePage(
        CasePage of, Step step, Form form, @Nullable Finding refusal) implements Page {

    /// The prefix of the words of a step.
    static String form(Step step) {
        return "permits." + step.name().toLowerCase(Locale.ROOT);
    }

    String action() {
        return of.path() + "/" + step.name().toLowerCase(Locale.ROOT);
    }
}
