package org.openseat.reporting.files;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Every night: removes the files whose time is over. That they were asked for, and who took them, stays.
@Component
class Removal {

    private final RunFiles files;
    private final Clock clock;

    Removal(RunFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 3 * * *")
    void sweep() {
        files.removeMadeBefore(clock.instant().minus(ReportFile.KEPT));
    }
}
