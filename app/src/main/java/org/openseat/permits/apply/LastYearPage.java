package org.openseat.permits.apply;

import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Asks whether the child was at the school asked for in the year before.
record LastYearPage(Step step, Form form, String school) implements Page {}
