package org.openseat.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/// How lines are tied to each other: the fingerprint of a line, and of all lines up to it. (docs/log.md)
///
/// The verifier does the same with code of its own.
record Chain(long place, String hash) {

    /// Before the first line.
    static final Chain START = new Chain(0, "0".repeat(64));

    private static final int SALT_BYTES = 16;

    /// A line with its place.
    record Link(long place, String salt, String digest, String hash) {

        Chain end() {
            return new Chain(place, hash);
        }
    }

    Link next(String line, SecureRandom random) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var written = HexFormat.of().formatHex(salt);
        var digest = sha256(written + "\n" + line);
        return new Link(place + 1, written, digest, sha256(hash + "\n" + (place + 1) + "\n" + digest));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
