package org.openseat.documents.photo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openseat.documents.store.DocumentStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// A JPEG picture of a HEIC photo, made by Debian's `heif-convert` where it is installed.
///
/// Made when it is first looked at and then kept. (decisions/2026-11-22-documents-heic.md)
@Component
public class HeicView {

    private static final Logger LOG = LoggerFactory.getLogger(HeicView.class);
    private static final int PATIENCE_SECONDS = 20;

    private final DocumentStore store;

    public HeicView(DocumentStore store) {
        this.store = store;
    }

    /// One at a time: decoding a phone's photo takes much memory for a moment.
    public synchronized Optional<Path> of(String sha256) {
        var view = store.view(sha256);
        try {
            return Files.exists(view) || convert(store.file(sha256), view) ? Optional.of(view) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean convert(Path heic, Path view) throws IOException {
        Files.createDirectories(view.getParent());
        var picture = Files.createTempFile(view.getParent(), "view", ".jpg");
        try {
            if (!run(heic, picture) || Files.size(picture) == 0) {
                return false;
            }
            Files.move(picture, view, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } finally {
            Files.deleteIfExists(picture);
        }
    }

    static boolean run(Path heic, Path picture) {
        Process process;
        try {
            process = new ProcessBuilder("heif-convert", "-q", "85", heic.toString(), picture.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            LOG.info("No heif-convert on this machine: HEIC photos are offered as downloads only");
            return false;
        }
        try {
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }
}
