package org.openseat.cases.link;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;

/// The link cannot be signed through: why, and what to do now. After signing it is the confirmation.
record LinkPage(LinkDoor.House house, String how, @Nullable SentLink link) implements Page {

    List<String> says(Frame frame) {
        if (link != null && how.equals(LinkDoor.USED)) {
            return house.signed(frame, link);
        }
        var words = "cases.link." + how;
        var days =
                link == null ? 0 : Duration.between(link.at(), link.expires()).toDays();
        return List.of(frame.say(words + ".title"), frame.say(words + ".text", house.sender(frame, link), days));
    }
}
