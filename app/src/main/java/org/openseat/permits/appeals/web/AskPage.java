package org.openseat.permits.appeals.web;

import org.jspecify.annotations.Nullable;
import org.openseat.permits.CaseFile;
import org.openseat.rulebook.Finding;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Takes the school's question to the family before it answers an appeal. (T14)
record AskPage(CaseFile file, Form form, @Nullable Finding refusal) implements Page {

    static final String FORM = "appeals.ask";

    static Form empty() {
        return Form.empty(FORM);
    }
}
