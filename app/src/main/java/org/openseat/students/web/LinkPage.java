package org.openseat.students.web;

import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Adds a child of the district by ID, birth date and PIN.
///
/// @param tomorrow true after five wrong tries today
record LinkPage(Form form, boolean tomorrow) implements Page {}
