package org.openseat;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/// Waits for what happens in the background a moment later: looks often, and gives up after half a minute.
public final class Soon {

    private Soon() {}

    public static ConditionFactory soon() {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .pollInSameThread();
    }

    /// What is looked for, as soon as it is there.
    public static <T> T soon(Supplier<Optional<T>> looking) {
        return soon().until(looking::get, Optional::isPresent).orElseThrow();
    }
}
