package org.openseat.permits.decision;

import java.time.ZonedDateTime;
import java.util.Map;
import org.openseat.cases.record.CaseRecord;
import org.openseat.permits.Packet;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.permits.file.Permits;
import org.springframework.stereotype.Component;

/// Closes the other requests of a child once one of them is granted, and lets the families know. (S-I34)
@Component
public class Superseding {

    private final Permits permits;
    private final CaseRecord record;

    Superseding(Permits permits, CaseRecord record) {
        this.permits = permits;
        this.record = record;
    }

    public void others(Packet granted, ZonedDateTime now) {
        var closed = permits.othersUndecided(granted).stream()
                .filter(Undecided.class::isInstance)
                .map(Undecided.class::cast)
                .map(open -> permits.save(open.supersede(granted.id(), now.toLocalDate())))
                .map(other -> other.packet().id())
                .toList();
        var by = Map.of("number", granted.number().value());
        record.movedAll(closed, "PERMIT", PermitEvent.SUPERSEDED, now, by);
    }
}
