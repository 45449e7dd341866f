package org.openseat.offers.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openseat.offers.waiting.Movement;
import org.openseat.offers.waiting.Place;
import org.openseat.offers.waiting.Standing.At;
import org.openseat.offers.waiting.Standing.Moved;
import org.openseat.students.StudentId;
import org.openseat.ui.Page;

/// Where a child stands on each waiting list, and what has moved.
record ListsPage(StudentId child, String name, List<Row> rows) implements Page {

    /// @param at empty once the place has ended
    /// @param gone how many others have left since, and why
    /// @param until the last day on which somebody is called
    record Row(
            Place place,
            String program,
            Optional<At> at,
            List<Moved> moves,
            Map<Movement, Integer> gone,
            LocalDate until) {}

    static String leave(ListsPage page, Row row) {
        return "/lists/" + page.child() + "/leave/" + row.place().id();
    }
}
