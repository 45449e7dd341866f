package org.openseat.applications.desk;

import java.time.Clock;
import org.openseat.applications.file.Applications;
import org.openseat.cycles.Cycles;
import org.openseat.cycles.WindowMoved;
import org.openseat.cycles.WindowReach;
import org.openseat.district.SchoolYear;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Whom a change of a window reaches; when one has opened again, drafts that had lapsed come back to life.
@Component
class Reached implements WindowReach {

    private final Applications applications;
    private final Cycles cycles;
    private final Clock clock;

    Reached(Applications applications, Cycles cycles, Clock clock) {
        this.applications = applications;
        this.cycles = cycles;
        this.clock = clock;
    }

    @Override
    public Reach of(SchoolYear cycle) {
        return new Reach(
                applications.count(cycle, "Draft"),
                applications.count(cycle, "Lapsed"),
                applications.count(cycle, "Filed", "InCycle"));
    }

    /// In the transaction of the change.
    @EventListener
    void on(WindowMoved news) {
        if (cycles.find(news.cycle())
                .filter(cycle -> cycle.isOpen(clock.instant()))
                .isPresent()) {
            applications.revive(news.cycle());
        }
    }
}
