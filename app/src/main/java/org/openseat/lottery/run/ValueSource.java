package org.openseat.lottery.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the public value comes from, and how it is read as people key it in. (design draw §1)
public enum ValueSource {
    /// A round of the drand network, named before it exists: randomness and signature in hexadecimal digits.
    DRAND,
    /// Dice or numbered balls at a public meeting: the digits in the order in which they were called.
    DIGITS;

    private static final int DRAND_BYTES = 32;

    /// The value, if it reads as one of the announced length; for drand only where it is the hash of its signature.
    public Optional<byte[]> read(String keyed, @Nullable String signature, int bytes) {
        var digits = keyed.replaceAll("\\s", "");
        return switch (this) {
            case DRAND -> hex(digits).filter(value -> value.length == bytes && isHashOf(value, signature));
            case DIGITS ->
                digits.matches("[0-9]{" + bytes + "}")
                        ? Optional.of(digits.getBytes(StandardCharsets.US_ASCII))
                        : Optional.empty();
        };
    }

    /// How many bytes a value of this source has; digits are as many as were announced.
    public int bytes(int digits) {
        return this == DRAND ? DRAND_BYTES : digits;
    }

    private static boolean isHashOf(byte[] value, @Nullable String signature) {
        return signature != null
                && hex(signature.replaceAll("\\s", ""))
                        .map(ValueSource::sha256)
                        .filter(hash -> MessageDigest.isEqual(hash, value))
                        .isPresent();
    }

    private static Optional<byte[]> hex(String digits) {
        return digits.matches("([0-9a-fA-F]{2})+") ? Optional.of(HexFormat.of().parseHex(digits)) : Optional.empty();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
