package org.openseat.offers.lists;

import java.util.List;
import org.openseat.offers.waiting.Place;
import org.openseat.offers.waiting.Pool;
import org.openseat.offers.waiting.Standing.At;
import org.openseat.offers.waiting.Standing.Moved;
import org.openseat.ui.Page;

/// Everybody on the waiting list of a program and grade, in the order of their keys.
record StaffListPage(Pool pool, String program, List<Row> rows) implements Page {

    record Row(Place place, At at, String child, Moved last) {

        String override() {
            return "/desk/lists/" + place.pool().program() + "/override/" + place.id();
        }
    }
}
