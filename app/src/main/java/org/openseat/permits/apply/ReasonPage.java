package org.openseat.permits.apply;

import org.openseat.ui.Form;
import org.openseat.ui.Page;

/// Asks for the type of permit and the reason in the family's own words.
record ReasonPage(Step step, Form form) implements Page {}
