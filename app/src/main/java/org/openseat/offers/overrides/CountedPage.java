package org.openseat.offers.overrides;

import java.util.List;
import org.openseat.ui.Page;

/// How many seats were given out of turn, by year, program and reason.
record CountedPage(List<Row> rows) implements Page {

    record Row(OverrideDesk.Counted counted, String program) {}
}
