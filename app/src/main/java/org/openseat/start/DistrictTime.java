package org.openseat.start;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;

/// A clock on the district's wall: the moment from a source, in the time zone that the district pack names.
public final class DistrictTime extends Clock {

    private final InstantSource source;
    private final Supplier<ZoneId> zone;

    /// @param zone asked each time: the pack is taken in after the clock is hung up
    public DistrictTime(InstantSource source, Supplier<ZoneId> zone) {
        this.source = source;
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone.get();
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new DistrictTime(source, () -> other);
    }

    @Override
    public Instant instant() {
        return source.instant();
    }
}
