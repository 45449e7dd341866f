package org.openseat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A real PostgreSQL in a folder of ours; its data survives a restart.
///
/// The library is made for tests and trades safety for speed; the settings here take safety back.
record EmbeddedServer(EmbeddedPostgres postgres) implements PostgresServer {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static EmbeddedServer start(Path folder) {
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            stopLeftover(folder);
            return new EmbeddedServer(EmbeddedPostgres.builder()
                    .setDataDirectory(folder.toAbsolutePath())
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "64")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    // Spring closes it last; a hook of its own would stop it under the feet of the application.
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start in " + folder, e);
        }
    }

    @Override
    public String jdbcUrl() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// After a crash of this program its PostgreSQL may live on and hold the folder.
    private static void stopLeftover(Path folder) throws IOException {
        var note = folder.resolve("postmaster.pid");
        if (Files.exists(note)) {
            var pid = Long.parseLong(Files.readAllLines(note).getFirst().strip());
            var server = ProcessHandle.of(pid)
                    .filter(p -> p.info().command().orElse("").contains("postgres"))
                    .orElse(null);
            if (server != null) {
                LOG.warn("Stopping the PostgreSQL that an earlier run left behind");
                server.destroy();
                await(server, folder);
            }
        }
    }

    private static void await(ProcessHandle server, Path folder) {
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException("Another Openseat is at work in " + folder + ". Stop it first.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
