package org.openseat.permits.apply;

import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Asks for a parent's name and how to reach them; of a second parent first whether there is one.
record ParentPage(Step step, Form form, boolean second) implements Page {}
