package org.openseat.accounts.tries;

import jakarta.servlet.http.HttpServletRequest;
import org.openseat.accounts.sessions.Browsers;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/// Says from which network somebody asks, for limits on guessing.
@Component
@NamedInterface("tries")
public class Networks {

    private final Browsers browsers;

    Networks(Browsers browsers) {
        this.browsers = browsers;
    }

    /// One address; for IPv6 the half of it that names a home or a school.
    public String of(HttpServletRequest request) {
        return browsers.of(request).network();
    }
}
