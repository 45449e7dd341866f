package org.openseat.students.web;

import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Adds a child who is not in the district's schools. (R-ACC-16)
record ElsewherePage(Form form) implements Page {}
