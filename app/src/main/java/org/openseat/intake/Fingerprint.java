package org.openseat.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Tells whether a folder of files has changed: one number over all names and contents.
final class Fingerprint {

    private Fingerprint() {}

    /// None while the folder is not there or a file of it cannot be opened.
    static Optional<String> of(Path folder) {
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            for (var file : files(folder)) {
                out.write(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                out.write(0);
                out.write(Long.toString(Files.size(file)).getBytes(StandardCharsets.UTF_8));
                out.write(0);
                try (InputStream in = Files.newInputStream(file)) {
                    in.transferTo(out);
                }
            }
            return Optional.of(HexFormat.of().formatHex(out.getMessageDigest().digest()));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
