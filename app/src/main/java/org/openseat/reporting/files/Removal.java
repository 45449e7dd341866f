package org.openseat.reporting.files;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.springframework.stereotype.Component;

/// Every night: removes the files whose time is over. That they were asked for, and who took them, stays.
@Component
class Removal implements Round {

    private final RunFiles files;

    Removal(RunFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "reports.removal";
    }

    @Override
    public Pace pace() {
        return new Pace.Nightly(LocalTime.of(3, 20));
    }

    @Override
    public void work(ZonedDateTime now) {
        files.removeMadeBefore(now.toInstant().minus(ReportFile.KEPT));
    }
}
