package org.openseat.permits;

import java.time.ZonedDateTime;
import java.util.Map;
import org.openseat.cases.record.Actor;
import org.openseat.cases.record.Timeline;
import org.openseat.permits.PermitRequest.Undecided;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Closes the other requests of a child once one of them is granted, and lets the families know. (S-I34)
@Component
public class Superseding {

    private final Permits permits;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    Superseding(Permits permits, Timeline timeline, ApplicationEventPublisher events) {
        this.permits = permits;
        this.timeline = timeline;
        this.events = events;
    }

    public void others(Packet granted, ZonedDateTime now) {
        for (var other : permits.othersUndecided(granted)) {
            if (other instanceof Undecided open) {
                permits.save(open.supersede(granted.id(), now.toLocalDate()));
                timeline.add(
                        other.packet().id(),
                        PermitEvent.SUPERSEDED,
                        Actor.SYSTEM,
                        now.toInstant(),
                        Map.of("number", granted.number().value()),
                        null);
                events.publishEvent(new PermitNews.Superseded(other.packet().id()));
            }
        }
    }
}
