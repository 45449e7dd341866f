package org.openseat.permits.apply;

import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Asks for the first day at the school and the day of the move.
///
/// @param days how many days at the school before the move the rule asks for
record MovedPage(Step step, Form form, String school, int days) implements Page {}
