package org.openseat.offers.overrides;

import java.util.List;
import java.util.Optional;
import org.openseat.ui.Page;

/// Seats out of turn that wait for a second person.
///
/// @param came why the last one was not confirmed
record OverridesPage(List<Row> rows, Optional<OverrideDesk.Confirmed> came) implements Page {

    record Row(OutOfTurn asked, String child, String program, String grade) {}
}
