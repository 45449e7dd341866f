package org.openseat.permits.apply;

import org.openseat.ui.Form;
import org.openseat.ui.Page;

/// Asks for the child's home address and since when.
record HomePage(Step step, Form form) implements Page {}
