package org.openseat.rounds;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/// How each round goes, for whoever operates the system: when it was last made, and how often something failed in it.
@Component
class Figures {

    private static final Logger LOG = LoggerFactory.getLogger(Figures.class);

    private final MeterRegistry meters;
    private final Map<String, AtomicLong> made = new ConcurrentHashMap<>();

    Figures(MeterRegistry meters) {
        this.meters = meters;
    }

    void made(String round, Instant at) {
        made.computeIfAbsent(
                        round,
                        name -> meters.gauge(
                                "openseat.round.made.seconds",
                                Tags.of("round", name),
                                new AtomicLong(),
                                AtomicLong::get))
                .set(at.getEpochSecond());
    }

    /// Not the message of what went wrong: it may hold what stands in a child's row.
    void failed(String round, String piece, Throwable e) {
        meters.counter("openseat.round.failed", "round", round).increment();
        LOG.error("Round {}: {} failed: {}", round, piece, said(e));
    }

    /// What went wrong, and where in our own lines.
    static String said(Throwable e) {
        var cause = NestedExceptionUtils.getMostSpecificCause(e);
        return cause.getClass().getName()
                + Stream.of(cause.getStackTrace(), e.getStackTrace())
                        .flatMap(Stream::of)
                        .filter(frame -> frame.getClassName().startsWith("org.openseat."))
                        .findFirst()
                        .map(frame -> " at " + frame)
                        .orElse("");
    }
}
