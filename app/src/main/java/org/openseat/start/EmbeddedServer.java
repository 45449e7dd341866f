package org.openseat.start;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A real PostgreSQL in a folder of ours; its data survives a restart.
///
/// The library is made for tests and trades safety for speed; the settings here take safety back.
record EmbeddedServer(EmbeddedPostgres postgres, FileChannel held) implements PostgresServer {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static EmbeddedServer start(Path folder) {
        try {
            var held = hold(Files.createDirectories(folder.toAbsolutePath().getParent()));
            stopLeftover(folder);
            return new EmbeddedServer(
                    EmbeddedPostgres.builder()
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
                            .start(),
                    held);
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
            held.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One Openseat a folder: a second one must not touch the database of the first.
    private static FileChannel hold(Path data) throws IOException {
        var channel =
                FileChannel.open(data.resolve("openseat.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // said below
        }
        channel.close();
        throw new CannotStart("Another Openseat is at work in " + data + ". Stop it first, or set OPENSEAT_DATA.");
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
            throw new IllegalStateException("The PostgreSQL in " + folder + " does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
