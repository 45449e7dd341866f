package org.openseat.bench;

import java.util.List;
import java.util.Locale;

/// How fast a number of answers came: a second, at the middle, at the slowest hundredth, and the processor time of
/// each.
record Measured(int answers, double perSecond, double p50, double p99, double appMillis, double postgresMillis) {
    static final String HEAD = """
            | asked by %d clients at once | a second | p50 ms | p99 ms | CPU ms each: app | CPU ms each: PostgreSQL |
            |---|---|---|---|---|---|""".formatted(Load.CLIENTS);

    /// @param nanos how long each answer took
    static Measured of(List<Long> nanos, double seconds, Effort effort) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        var count = sorted.length;
        return new Measured(
                count,
                count / seconds,
                sorted[count / 2] / 1e6,
                sorted[Math.min(count - 1, count * 99 / 100)] / 1e6,
                effort.app() * 1000 / count,
                effort.postgres() * 1000 / count);
    }

    String row(String what) {
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %.1f | %.1f | %.2f | %.2f |",
                what,
                perSecond,
                p50,
                p99,
                appMillis,
                postgresMillis);
    }
}
