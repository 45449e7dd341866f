package org.openseat.applications.ledger;

import java.time.ZonedDateTime;
import org.openseat.cycles.Cycles;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.springframework.stereotype.Component;

/// Computes the points of a cycle when its processing day has come.
@Component
class ProcessingRound implements Round {

    private final Cycles cycles;
    private final ProcessingDay day;

    ProcessingRound(Cycles cycles, ProcessingDay day) {
        this.cycles = cycles;
        this.day = day;
    }

    @Override
    public String name() {
        return "applications.points";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_MINUTE;
    }

    @Override
    public boolean byTheDay() {
        return true;
    }

    @Override
    public void work(ZonedDateTime now) {
        cycles.all().stream()
                .filter(cycle -> ProcessingDay.isDue(cycle, now.toLocalDate()))
                .forEach(cycle -> day.compute(cycle, null, now.toInstant()));
    }
}
