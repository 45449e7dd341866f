package org.openseat.accounts;

import java.time.Duration;

/// What a link in a mail is for, and how long it lasts. (R-ACC-5, R-ACC-11)
public enum LinkPurpose {
    ACTIVATE(Duration.ofDays(3)),
    RESET(Duration.ofHours(1));

    private final Duration lifetime;

    LinkPurpose(Duration lifetime) {
        this.lifetime = lifetime;
    }

    Duration lifetime() {
        return lifetime;
    }
}
