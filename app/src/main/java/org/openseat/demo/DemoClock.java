package org.openseat.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.openseat.schools.DistrictOffice;
import org.openseat.start.CannotStart;
import org.openseat.start.DistrictTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The demo district's clock: runs as fast as the real one, can be moved forward, and never goes back.
@Component
@Profile("demo")
class DemoClock implements InstantSource {

    private static final InstantSource REAL = InstantSource.system();

    private final DemoTable table;
    private volatile DemoTable.Kept kept;

    /// @param guard has made sure that this database is a demo's
    DemoClock(DemoTable table, DemoGuard guard, @Value("${openseat.clock}") String setting) {
        this.table = table;
        this.kept = table.clock().map(before -> goOn(before, setting)).orElseGet(() -> start(setting));
        table.keep(kept);
    }

    @Override
    public Instant instant() {
        return REAL.instant().plus(kept.ahead());
    }

    /// False when that moment is not ahead.
    synchronized boolean moveTo(Instant moment) {
        var ahead = aheadAt(moment);
        if (ahead.compareTo(kept.ahead()) <= 0) {
            return false;
        }
        kept = new DemoTable.Kept(ahead, kept.setting());
        table.keep(kept);
        return true;
    }

    /// In whole milliseconds, as the table keeps it, and never short of the moment: else a restart would turn the clock
    /// back.
    private static Duration aheadAt(Instant moment) {
        return Duration.between(REAL.instant(), moment).plusNanos(999_999).truncatedTo(ChronoUnit.MILLIS);
    }

    private static DemoTable.Kept start(String setting) {
        var ahead = setting.isBlank() ? Duration.ZERO : aheadAt(Instant.parse(setting));
        return new DemoTable.Kept(ahead, setting);
    }

    /// The same setting as last time, or none: the clock has run on. A new one moves it, but only forward.
    private static DemoTable.Kept goOn(DemoTable.Kept before, String setting) {
        if (setting.isBlank() || setting.equals(before.setting())) {
            return before;
        }
        var moved = start(setting);
        if (moved.ahead().compareTo(before.ahead()) < 0) {
            throw new CannotStart("OPENSEAT_CLOCK is " + setting + ", but this demo's clock already stands at "
                    + REAL.instant().plus(before.ahead()) + " and cannot go back. Take a new OPENSEAT_DATA folder.");
        }
        return moved;
    }

    /// Hangs the clock up where everybody looks.
    @Configuration(proxyBeanMethods = false)
    @Profile("demo")
    static class OnTheWall {

        @Bean
        Clock clock(DemoClock source, DistrictOffice office) {
            return new DistrictTime(source, office::timeZone);
        }
    }
}
