package org.openseat.letters;

import java.util.List;
import org.openseat.Settings;
import org.openseat.ui.District;
import org.openseat.ui.FrameParts;
import org.springframework.stereotype.Component;

/// In whose name mail is sent: the district's.
@Component
class Sender {

    private final List<FrameParts> parts;
    private final String host;

    Sender(List<FrameParts> parts, Settings settings) {
        this.parts = parts;
        this.host = settings.baseUrl().getHost();
    }

    String name() {
        return district().name();
    }

    String address() {
        var email = district().email();
        return email.isBlank() ? "no-reply@" + host : email;
    }

    /// What the numbers of our messages end with.
    String host() {
        return host;
    }

    private District district() {
        return parts.stream()
                .flatMap(part -> part.district().stream())
                .findFirst()
                .orElseGet(() -> new District("Openseat", "", ""));
    }
}
