package org.openseat.programs.seats;

import java.util.List;
import org.openseat.district.SchoolYear;
import org.openseat.programs.Program;
import org.openseat.ui.Page;

/// Every program whose seats this person may declare, with how many are free.
record SeatsListPage(SchoolYear cycle, List<Row> rows) implements Page {

    /// @param waits for a second person
    record Row(Program program, String school, int capacity, int openings, boolean waits) {}

    String path(Row row) {
        return SeatsPage.path(cycle, row.program());
    }
}
