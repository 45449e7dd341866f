package org.openseat.documents.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.openseat.documents.Upload;

/// A file that lies on disk and may be kept: its size and the fingerprint of its content.
///
/// @param size in bytes; at most one more than the limit, for reading stops there
public record Arrival(Path file, long size, String sha256) {

    private static final int PIECE = 1 << 16;

    public static Arrival write(Upload upload, Path to, long limit) throws IOException {
        try (var in = upload.content().getInputStream();
                var out = Files.newOutputStream(to)) {
            return copy(in, out, to, limit);
        }
    }

    /// A file that we made ourselves.
    public static Arrival of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return copy(in, OutputStream.nullOutputStream(), file, Long.MAX_VALUE - 1);
        }
    }

    private static Arrival copy(InputStream in, OutputStream to, Path file, long limit) throws IOException {
        var digest = newDigest();
        var out = new DigestOutputStream(to, digest);
        var most = limit + 1;
        var piece = new byte[PIECE];
        var size = 0L;
        while (size < most) {
            var read = in.read(piece, 0, (int) Math.min(piece.length, most - size));
            if (read < 0) {
                break;
            }
            out.write(piece, 0, read);
            size += read;
        }
        return new Arrival(file, size, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
