package org.openseat.permits.apply;

import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Asks about special education, a 504 plan and expulsion.
record ChildPage(Step step, Form form) implements Page {}
