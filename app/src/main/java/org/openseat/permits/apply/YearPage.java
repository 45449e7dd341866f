package org.openseat.permits.apply;

import java.util.List;
import org.openseat.ui.Form;
import org.openseat.ui.Page;

/// Asks for the school year, the grade in it, and whether this is a renewal.
record YearPage(Step step, Form form, List<String> years, List<String> grades) implements Page {}
