package org.openseat.interdistrict.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.openseat.accounts.Visitor;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterTown;
import org.openseat.permits.Town.Resident;
import org.springframework.context.ApplicationContext;

/// A family, and whoever looks at its requests without signing in; new for each test.
final class StatusDoor {

    static final String HERE = "/status/request";
    private static final AtomicInteger NETWORKS = new AtomicInteger();

    final InterTown town;
    final Resident ana;
    private final Clock clock;
    private final int port;

    StatusDoor(ApplicationContext app, int port) {
        town = InterTown.of(app);
        ana = town.people.family();
        clock = app.getBean(Clock.class);
        this.port = port;
    }

    /// A request of Ana's that waits for a paper.
    Filed incomplete() {
        return incomplete(ana);
    }

    Filed incomplete(Resident family) {
        var now = ZonedDateTime.now(clock);
        return submitted(town.incoming(family, town.people.child(family), InterTown.MILITARY, now), family);
    }

    Filed submitted(Filed filed, Resident family) {
        town.submitted(filed, family, ZonedDateTime.now(clock));
        return filed;
    }

    Visitor visiting(Filed filed) {
        var visitor = visitor();
        assertThat(location(claim(visitor, filed.number().value()))).isEqualTo(HERE);
        return visitor;
    }

    /// In a network of their own.
    Visitor visitor() {
        var network = NETWORKS.incrementAndGet();
        return new Visitor(port)
                .with("X-Forwarded-For", "198.18.%d.%d, 10.0.0.1".formatted(network >> 8, network & 0xff));
    }

    static HttpResponse<String> claim(Visitor visitor, String number) {
        return visitor.submit("/status", "/status", typed("Tomás", number));
    }

    static Map<String, String> typed(String first, String number) {
        return new HashMap<>(Map.of(
                "first",
                first,
                "last",
                "Delgado",
                "birth.year",
                "2014",
                "birth.month",
                "3",
                "birth.day",
                "14",
                "number",
                number));
    }
}
