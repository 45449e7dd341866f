package org.openseat.rulebook.choices;

import java.time.Instant;
import java.time.ZoneId;
import org.openseat.district.Moment;

/// When something closes on the district's clocks. What arrives at that very instant is too late; a closing that is a
/// day alone lasts through that day. (Rules §0.3)
public record Closing(Moment moment, ZoneId zone) {
    public boolean allows(Instant arrived) {
        return arrived.isBefore(instant());
    }

    /// The first instant that is too late.
    public Instant instant() {
        return moment.closes(zone);
    }
}
