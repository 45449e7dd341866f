package org.openseat.permits.apply;

import org.openseat.ui.Form;
import org.openseat.ui.Page;

/// Asks where and how a parent works.
record WorkPage(Step step, Form form, boolean second) implements Page {}
