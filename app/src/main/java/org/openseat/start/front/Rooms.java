package org.openseat.start.front;

import java.time.Duration;

/// Where threads wait for people: together fewer than the server has (application.properties), so that pages go on.
///
/// A school's computer room comes from one address.
record Rooms(Places forms, Places files, Places answers) {

    /// A form with its headers in one packet and its fields in the next is here for a moment.
    static final int LARGEST_FORM = 64 << 10;

    static final Duration FORM = Duration.ofSeconds(10);
    static final Duration FILE = Duration.ofSeconds(30);
    static final Duration ANSWER = Duration.ofSeconds(30);

    Rooms() {
        this(new Places(30, 20), new Places(50, 20), new Places(40, 10));
    }

    int cutLate() {
        return forms.cutLate() + files.cutLate() + answers.cutLate();
    }
}
