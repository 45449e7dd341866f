package org.openseat.cases.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;

/// The link cannot be signed through: why, and what to do now. After signing it is the confirmation.
record LinkPage(LinkDoor.House house, String how, @Nullable SentLink link) implements Page {

    List<String> says(Frame frame) {
        return house.instead(frame, how, link);
    }
}
