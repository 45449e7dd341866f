package org.openseat.permits.apply;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Asks for the school year, the grade in it, and whether this is a renewal.
record YearPage(
        Step step,
        Form form,
        List<String> years,
        List<String> grades,
        @Nullable Later later) implements Page {

    /// A school year that cannot be asked for yet, and the day from which it can.
    record Later(String year, LocalDate opens) {}
}
