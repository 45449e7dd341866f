package org.openseat.permits.ending;

import org.openseat.permits.CaseFile;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Asks a school what it found about the home before the case goes to the permit office.
record ReferPage(CaseFile file, Form form) implements Page {}
