package org.openseat.accounts.sessions;

import java.util.List;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;

/// Where a person is signed in, and a way to end it, each place by itself or all others at once.
///
/// @param ended true when one was just ended
record SessionsPage(List<SignedInPlace> places, boolean ended) implements Page {

    /// "Safari on an iPhone", as far as we can tell.
    static String device(Frame frame, Device device) {
        var machine = device.machine().isEmpty()
                ? frame.say("accounts.sessions.machine.unknown")
                : frame.say("accounts.sessions.machine." + device.machine());
        return device.browser().isEmpty() ? machine : frame.say("accounts.sessions.device", device.browser(), machine);
    }

    boolean others() {
        return places.stream().anyMatch(place -> !place.here());
    }
}
