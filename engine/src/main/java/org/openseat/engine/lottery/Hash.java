package org.openseat.engine.lottery;

import java.util.Arrays;
import java.util.HexFormat;

/// A fingerprint of 32 bytes, written as 64 hexadecimal digits.
public final class Hash implements Comparable<Hash> {
    private final byte[] bytes;

    Hash(byte[] bytes) {
        if (bytes.length != Hashes.BYTES) {
            throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
        }
        this.bytes = bytes;
    }

    /// The SHA-256 fingerprint of some bytes, for example of a published file.
    public static Hash of(byte[] document) {
        return new Hash(Hashes.sha256(document));
    }

    /// Reads 64 hexadecimal digits; refuses anything else with an `IllegalArgumentException`.
    public static Hash parse(String hex) {
        return new Hash(HexFormat.of().parseHex(hex));
    }

    /// A copy of the 32 bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// Byte by byte, unsigned: the order of the numbers that the bytes write in big-endian.
    @Override
    public int compareTo(Hash other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
