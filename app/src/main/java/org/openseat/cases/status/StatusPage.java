package org.openseat.cases.status;

import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Asks for the student's name and birth date and for the confirmation number.
///
/// @param ended whether a visit has just run out
/// @param minutes after too many tries, for how many minutes nobody is let in
record StatusPage(Form form, boolean ended, long minutes) implements Page {}
