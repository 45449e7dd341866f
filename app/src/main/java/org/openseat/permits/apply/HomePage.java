package org.openseat.permits.apply;

import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Asks for the child's home address and since when.
record HomePage(Step step, Form form) implements Page {}
