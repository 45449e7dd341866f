package org.openseat.permits.apply;

import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Asks for which program of the school, and whether the school of residence has it too.
record ProgramPage(Step step, Form form, String school) implements Page {}
