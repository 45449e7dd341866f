package org.openseat.offers.calls;

import java.util.List;
import org.openseat.ui.Page;

/// Seats that came free, and calls that run.
///
/// @param gone whether the seat just asked for is no longer free
record CallsPage(List<Free> free, List<Running> running, boolean gone) implements Page {

    record Free(Vacancies.Vacancy vacancy, String program) {

        String list() {
            return vacancy.pool().page();
        }
    }

    record Running(Call call, String child, String program, String grade) {}
}
