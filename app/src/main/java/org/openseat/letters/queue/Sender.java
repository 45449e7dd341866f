package org.openseat.letters.queue;

import java.util.List;
import java.util.UUID;
import org.openseat.start.Settings;
import org.openseat.ui.District;
import org.openseat.ui.FrameParts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// In whose name mail is sent: the district's.
@Component
public class Sender {

    private final List<FrameParts> parts;
    private final String host;
    private final String bounces;

    public Sender(List<FrameParts> parts, Settings settings, @Value("${openseat.bounces-address:}") String bounces) {
        this.parts = parts;
        this.host = settings.baseUrl().getHost();
        this.bounces = bounces.strip();
    }

    public String name() {
        return district().name();
    }

    public String address() {
        var email = district().email();
        return email.isBlank() ? "no-reply@" + host : email;
    }

    /// Where a mail server sends word when it cannot deliver this message: `bounces+<number>@…`, or to us where no
    /// mailbox for bounces is set.
    public String bounces(UUID message) {
        return bounces.isEmpty() ? address() : bounces.replaceFirst("@", "+" + message + "@");
    }

    /// What the numbers of our messages end with.
    public String host() {
        return host;
    }

    private District district() {
        return parts.stream()
                .flatMap(part -> part.district().stream())
                .findFirst()
                .orElseGet(() -> new District("Openseat", "", ""));
    }
}
