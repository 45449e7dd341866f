package org.openseat.start.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import org.openseat.start.CannotStart;

/// The passwords of the embedded PostgreSQL: made up once, kept beside it in a file that only its owner may read.
record Passwords(String superuser, String owner, String app) {

    private static final String FILE = "postgres-passwords";
    private static final int BYTES = 24;

    /// @param postgres the database's folder; one that is there without its passwords is from before there were any
    static Passwords of(Path postgres) throws IOException {
        var file = postgres.resolveSibling(FILE);
        if (Files.notExists(file)) {
            if (Files.exists(postgres.resolve("PG_VERSION"))) {
                throw new CannotStart("The database in " + postgres + " has no passwords: " + file + " is missing."
                        + " Restore that file; a database from before Openseat's first release must be deleted.");
            }
            keep(file, "superuser=%s\nowner=%s\napp=%s\n".formatted(random(), random(), random()));
        }
        var kept = new Properties();
        try (var lines = Files.newBufferedReader(file)) {
            kept.load(lines);
        }
        return new Passwords(word(kept, "superuser"), word(kept, "owner"), word(kept, "app"));
    }

    /// Written whole under another name first: after a crash there is either the file or none.
    static Path keep(Path file, String text) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        if (Files.getFileStore(part.getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(
                part,
                text.getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.DSYNC);
        return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String word(Properties kept, String name) {
        var word = kept.getProperty(name, "");
        if (word.isBlank()) {
            throw new CannotStart("The file " + FILE + " in the data folder has no password for " + name);
        }
        return word;
    }
}
