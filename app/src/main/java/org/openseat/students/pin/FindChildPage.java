package org.openseat.students.pin;

import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Asks which child a family cannot add.
record FindChildPage(Form form) implements Page {

    static final String FORM = "students.unlock.find";
}
