package org.openseat.accounts.factor;

import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Whether a person signs in with a second step, how many recovery codes are left, and the ways to change that.
///
/// @param required true for staff who may not turn it off
record SecondStepPage(Form form, boolean on, int codesLeft, boolean required) implements Page {}
