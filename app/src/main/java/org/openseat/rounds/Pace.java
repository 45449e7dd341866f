package org.openseat.rounds;

import java.time.Duration;
import java.time.LocalTime;

/// How often a round is made.
public sealed interface Pace {

    Pace EVERY_SECOND = new Every(Duration.ofSeconds(1));
    Pace EVERY_MINUTE = new Every(Duration.ofMinutes(1));

    /// With this much time between two rounds.
    record Every(Duration pause) implements Pace {}

    /// Every night at this time.
    record Nightly(LocalTime at) implements Pace {}
}
