package org.openseat.documents.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.openseat.start.Settings;

/// Keeps documents in the folder `documents` of the data folder.
class DocumentFolder implements DocumentStore {

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    DocumentFolder(Settings settings) {
        this.folder = settings.data().toAbsolutePath().resolve("documents");
    }

    static boolean isFingerprint(String name) {
        return FINGERPRINT.matcher(name).matches();
    }

    @Override
    public Path arrival() throws IOException {
        return Files.createTempFile(Files.createDirectories(folder.resolve("arriving")), "upload", ".part");
    }

    @Override
    public void keep(Path arrival, String sha256) throws IOException {
        var place = file(sha256);
        Files.createDirectories(place.getParent());
        try (var channel = FileChannel.open(arrival, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(arrival, place, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public Path file(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    @Override
    public Path view(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256 + ".jpg");
    }

    @Override
    public List<String> kept() throws IOException {
        try (var files = Files.walk(Files.createDirectories(folder), 2)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(FINGERPRINT.asMatchPredicate())
                    .toList();
        }
    }

    /// What nobody took when it had arrived: a stop of this program, or a look that was given up.
    @Override
    public void tidy(Instant before) throws IOException {
        try (var arriving = Files.list(Files.createDirectories(folder.resolve("arriving")))) {
            for (var file : arriving.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    @Override
    public void discard(String sha256) {
        try {
            Files.deleteIfExists(view(sha256));
            Files.deleteIfExists(file(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
