package org.openseat.verifier.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 fingerprints, as docs/lottery.md uses them.
final class Sha {
    static final int BYTES = 32;
    private static final HexFormat HEX = HexFormat.of();

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }

    static byte[] of(byte[]... parts) {
        var digest = digest();
        for (var part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    static byte[] ofFile(Path file) throws IOException {
        var digest = digest();
        var buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return digest.digest();
    }

    /// `SHA-256(00 ‖ salt ‖ text)`.
    static byte[] leaf(byte[] salt, String text) {
        return of(new byte[] {0}, salt, text.getBytes(StandardCharsets.UTF_8));
    }

    /// `SHA-256(01 ‖ left ‖ right)`.
    static byte[] node(byte[] left, byte[] right) {
        return of(new byte[] {1}, left, right);
    }

    static String hex(byte[] bytes) {
        return HEX.formatHex(bytes);
    }

    private Sha() {}
}
