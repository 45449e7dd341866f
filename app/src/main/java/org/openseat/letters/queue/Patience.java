package org.openseat.letters.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// When a message that was not taken is tried again: 30 seconds after the first try, then twice as long each time, at
/// most an hour, for four days.
public final class Patience {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration END = Duration.ofDays(4);
    private static final int DOUBLINGS = 8;
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    /// Nothing when it is to be given up.
    static Optional<Instant> next(Message message, Instant now) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(message.attempts(), DOUBLINGS));
        var next = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        return Optional.of(next)
                .filter(moment -> !moment.isAfter(message.written().plus(END)));
    }

    /// A telephone does not ring at night.
    public static Instant byDay(Instant now, ZoneId zone) {
        var here = now.atZone(zone);
        if (here.toLocalTime().isBefore(MORNING)) {
            return here.with(MORNING).toInstant();
        }
        return here.toLocalTime().isBefore(EVENING)
                ? now
                : here.plusDays(1).with(MORNING).toInstant();
    }

    private Patience() {}
}
