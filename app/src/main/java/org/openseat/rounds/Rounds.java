package org.openseat.rounds;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.stereotype.Component;

/// Makes every round at its pace, each on a thread of its own: one that is slow keeps no other waiting.
@Component
class Rounds implements SmartLifecycle {

    private final List<Round> rounds;
    private final Figures figures;
    private final Clock clock;
    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();

    Rounds(List<Round> rounds, Figures figures, Clock clock, @Value("${openseat.days:true}") boolean days) {
        this.rounds = rounds.stream().filter(round -> days || !round.byTheDay()).toList();
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public void start() {
        scheduler.setPoolSize(Math.max(1, rounds.size()));
        scheduler.setThreadNamePrefix("round-");
        scheduler.initialize();
        rounds.forEach(this::begin);
    }

    private void begin(Round round) {
        Runnable work = () -> make(round, ZonedDateTime.now(clock));
        switch (round.pace()) {
            case Pace.Every(var pause) ->
                scheduler.scheduleWithFixedDelay(
                        work, scheduler.getClock().instant().plus(pause), pause);
            case Pace.Nightly(var at) ->
                scheduler.schedule(
                        work,
                        new CronTrigger("0 %d %d * * *".formatted(at.getMinute(), at.getHour()), clock.getZone()));
        }
    }

    void make(Round round, ZonedDateTime now) {
        try {
            round.work(now);
            figures.made(round.name(), now.toInstant());
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            figures.failed(round.name(), "the whole round", e);
        }
    }

    @Override
    public void stop() {
        scheduler.shutdown();
    }

    @Override
    public boolean isRunning() {
        return scheduler.isRunning();
    }
}
