package org.openseat.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The processor time that the app and its PostgreSQL have used so far, in seconds: what a page costs whoever else
/// works
/// on the machine.
record Effort(double app, double postgres) {
    /// Linux counts in hundredths of a second.
    private static final double TICKS_PER_SECOND = 100;

    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int ENDED_CHILDREN_USER = 13;
    private static final int ENDED_CHILDREN_SYSTEM = 14;

    static Effort of(RunningApp app) throws IOException {
        var server = Long.parseLong(app.postgresNote().getFirst().strip());
        var connections = ProcessHandle.of(server)
                .orElseThrow()
                .descendants()
                .mapToDouble(child -> seconds(child.pid(), USER, SYSTEM))
                .sum();
        return new Effort(
                seconds(app.process().pid(), USER, SYSTEM),
                seconds(server, USER, SYSTEM, ENDED_CHILDREN_USER, ENDED_CHILDREN_SYSTEM) + connections);
    }

    Effort since(Effort before) {
        return new Effort(app - before.app, postgres - before.postgres);
    }

    private static double seconds(long process, int... fields) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
            // The name, in parentheses, may hold blanks.
            var values = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            double sum = 0;
            for (var field : fields) {
                sum += Long.parseLong(values[field]);
            }
            return sum / TICKS_PER_SECOND;
        } catch (NoSuchFileException e) {
            return 0; // ended just now
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
