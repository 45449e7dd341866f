package org.openseat.engine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The first 16 hex digits of SHA-256 over every child's pool as a little-endian int, −1 for none.
public final class Fingerprint {
    public static String of(Assignment assignment) {
        var children = assignment.market().children();
        var bytes = ByteBuffer.allocate(4 * children).order(ByteOrder.LITTLE_ENDIAN);
        for (int child = 0; child < children; child++) {
            bytes.putInt(assignment.pool(child));
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes.array());
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private Fingerprint() {}
}
