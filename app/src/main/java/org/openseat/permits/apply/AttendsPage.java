package org.openseat.permits.apply;

import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Asks whether the child attends the school now and, behind a new border, in which program.
record AttendsPage(Step step, Form form, String school, boolean program) implements Page {}
