package org.openseat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// PostgreSQL's own load driver, with as many clients as the web system had.
final class Pgbench {
    private static final Pattern PER_SECOND = Pattern.compile("tps = ([0-9.]+)");
    private static final int MICROSECONDS = 2;

    /// @param each how many families each client writes, once each, the first of all being `first`
    static Measured run(Path program, RunningApp app, List<String> statements, int first, int each)
            throws IOException, InterruptedException {
        var folder = Files.createDirectories(app.data().resolveSibling("pgbench"));
        var script = Files.writeString(
                folder.resolve("script.sql"),
                "\\set i :i + 1\n\\set n :first + :client_id * :each + :i\nbegin;\n" + String.join(";\n", statements)
                        + ";\ncommit;\n");
        var clients = Integer.toString(Load.CLIENTS);
        var before = Effort.of(app);
        var pgbench = new ProcessBuilder(List.of(
                        program.toString(),
                        "--host=localhost",
                        "--port=" + app.postgresPort(),
                        "--username=postgres",
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + clients,
                        "--jobs=2",
                        "--transactions=" + each,
                        "--define=first=" + first,
                        "--define=each=" + each,
                        "--define=i=-1",
                        "--file=" + script,
                        "--log",
                        "--log-prefix=" + folder.resolve("times"),
                        "openseat"))
                .redirectErrorStream(true);
        pgbench.environment().put("PGPASSWORD", app.postgresPassword());
        var process = pgbench.start();
        var said = new String(process.getInputStream().readAllBytes());
        var perSecond = PER_SECOND.matcher(said);
        if (process.waitFor() != 0 || !perSecond.find()) {
            throw new IllegalStateException("pgbench failed:\n" + said);
        }
        var effort = Effort.of(app).since(before);
        var times = times(folder);
        return Measured.of(
                times, times.size() / Double.parseDouble(Objects.requireNonNull(perSecond.group(1))), effort);
    }

    private static List<Long> times(Path folder) throws IOException {
        var nanos = new ArrayList<Long>();
        try (var logs = Files.newDirectoryStream(folder, "times.*")) {
            for (var log : logs) {
                for (var line : Files.readAllLines(log)) {
                    nanos.add(Long.parseLong(line.split(" ")[MICROSECONDS]) * 1000);
                }
            }
        }
        return nanos;
    }

    private Pgbench() {}
}
