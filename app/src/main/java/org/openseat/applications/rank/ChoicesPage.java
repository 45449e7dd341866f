package org.openseat.applications.rank;

import java.util.List;
import org.openseat.applications.parts.RankPart.Offer;
import org.openseat.applications.parts.Wishes;
import org.openseat.cases.draft.Draft;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;

/// Every kind of program that can be asked for, with what has been chosen of it.
///
/// @param fixed programs asked for in a window that has closed
/// @param empty whether the family went on without choosing any
record ChoicesPage(Draft draft, List<Kind> kinds, List<String> fixed, boolean empty) implements Page {

    record Kind(Offer offer, List<String> chosen) {}

    String path() {
        return draft.path() + "/" + Wishes.PART;
    }

    static String name(Frame frame, Offer offer) {
        return Sentences.capital(offer.category(), frame.language().locale());
    }

    /// How many have been chosen, of how many.
    static String count(Frame frame, Offer offer, int chosen) {
        var most = offer.most();
        return most.isPresent()
                ? frame.say("applications.rank.of", chosen, most.getAsInt())
                : frame.say("applications.rank.count", chosen);
    }
}
