package org.openseat.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file that has just been written to disk: its size and the fingerprint of its content.
///
/// @param size in bytes; at most one more than the limit, for reading stops there
record Arrival(Path file, long size, String sha256) {

    private static final int PIECE = 1 << 16;

    static Arrival write(Upload upload, Path to, long limit) throws IOException {
        var digest = newDigest();
        try (var in = upload.content().getInputStream();
                var out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
            var size = copy(in, out, limit + 1);
            return new Arrival(to, size, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static long copy(InputStream in, OutputStream out, long most) throws IOException {
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
        return size;
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
