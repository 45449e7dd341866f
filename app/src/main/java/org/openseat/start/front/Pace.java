package org.openseat.start.front;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// How far somebody may fall behind who sends or reads: a while to begin with, and a second more for each 16 KB.
final class Pace {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final long NANOS_OF_A_BYTE = Duration.ofSeconds(1).toNanos() / (16 << 10);

    private final Duration first;
    private final LongSupplier nanos;
    private final long begun;
    private final AtomicLong bytes = new AtomicLong();

    Pace(Duration first, LongSupplier nanos) {
        this.first = first;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
    }

    /// Answers how many have come so far.
    long add(long more) {
        return bytes.addAndGet(more);
    }

    boolean late() {
        return nanos.getAsLong() - due() > 0;
    }

    /// Negative for whoever is late sooner.
    int compare(Pace other) {
        return Long.signum(due() - other.due());
    }

    private long due() {
        return begun + Math.min(LONGEST.toNanos(), first.toNanos() + bytes.get() * NANOS_OF_A_BYTE);
    }
}
