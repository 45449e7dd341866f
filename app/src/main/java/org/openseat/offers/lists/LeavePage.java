package org.openseat.offers.lists;

import java.util.UUID;
import org.openseat.offers.waiting.Place;
import org.openseat.rulebook.choices.Category;
import org.openseat.ui.Page;

/// Asks once more before a family leaves a waiting list.
record LeavePage(UUID child, Place place, String program) implements Page {

    /// Only a year to the end of an on-time magnet list earns points. (R-PTS-16)
    boolean costsTheYear() {
        return place.category() == Category.MAGNET && place.band() == 0;
    }

    String path() {
        return "/lists/" + child + "/leave/" + place.id();
    }
}
