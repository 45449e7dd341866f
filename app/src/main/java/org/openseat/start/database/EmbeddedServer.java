package org.openseat.start.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.openseat.start.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A real PostgreSQL in a folder of ours; its data survives a restart.
///
/// The library is made for tests and trades safety for speed; the settings here take safety back.
record EmbeddedServer(EmbeddedPostgres postgres, Passwords passwords, FileChannel held) implements PostgresServer {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String PROGRAMS = "postgres-programs";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static EmbeddedServer start(Path data) {
        var folder = data.toAbsolutePath().resolve("postgres");
        try {
            var held = hold(Files.createDirectories(data.toAbsolutePath()));
            stopLeftover(folder);
            var passwords = Passwords.of(folder);
            ownFolder(folder.resolveSibling(PROGRAMS));
            var first = Passwords.keep(folder.resolveSibling("postgres-first-password"), passwords.superuser());
            try {
                var postgres = settings(folder, first, passwords).start();
                EmbeddedRoles.make(postgres.getPostgresDatabase(), passwords);
                return new EmbeddedServer(postgres, passwords, held);
            } finally {
                Files.deleteIfExists(first);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start in " + folder, e);
        }
    }

    private static EmbeddedPostgres.Builder settings(Path folder, Path first, Passwords passwords) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                // Its programs too: anybody may write into /tmp.
                .setOverrideWorkingDirectory(folder.resolveSibling(PROGRAMS).toFile())
                // The library hands these to initdb, after its own "trust".
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", first.toString())
                .setConnectConfig("password", passwords.superuser())
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "64")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                // Spring closes it last; a hook of its own would stop it under the feet of the application.
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60));
    }

    @Override
    public String jdbcUrl() {
        return url(EmbeddedRoles.APP, passwords.app());
    }

    @Override
    public Optional<String> ownerUrl() {
        return Optional.of(url(EmbeddedRoles.OWNER, passwords.owner()));
    }

    private String url(String role, String password) {
        return postgres.getJdbcUrl(role, EmbeddedRoles.DATABASE) + "&password=" + password;
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

    /// The library lets everybody write to the folder of the programs; nobody else gets as far as that.
    private static void ownFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
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
