package org.openseat.accounts.tries;

import jakarta.servlet.http.HttpServletRequest;
import org.openseat.accounts.sessions.Browsers;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/// Slows down a network from which links are tried that were never sent; missed passwords and missed links count
/// together. (docs/decisions/2026-11-22-throttling.md)
@Component
@NamedInterface("tries")
public class LinkGuesses {

    private final Throttle throttle;
    private final Browsers browsers;

    LinkGuesses(Throttle throttle, Browsers browsers) {
        this.throttle = throttle;
        this.browsers = browsers;
    }

    /// True when this network has missed so often that it must wait.
    public boolean tooMany(HttpServletRequest request) {
        return throttle.missedTooOften(browsers.of(request).network());
    }

    /// Somebody opened a link that leads nowhere.
    public void missed(HttpServletRequest request) {
        throttle.missedLink(browsers.of(request).network());
    }
}
