package org.openseat.verifier.check;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

/// Draws the lottery numbers once more and compares, as docs/lottery.md §3 says, with an own HMAC.
public final class Draws {
    private static final int BLOCK = 64;

    private final MessageDigest sha256;
    private final byte[] inner = new byte[BLOCK];
    private final byte[] outer = new byte[BLOCK];
    private final String label;

    private record Draw(BigInteger draw, String drawId, String childId, int child) implements Comparable<Draw> {
        @Override
        public int compareTo(Draw other) {
            int order = draw.compareTo(other.draw);
            order = order != 0 ? order : Arrays.compareUnsigned(utf8(drawId), utf8(other.drawId));
            return order != 0 ? order : Arrays.compareUnsigned(utf8(childId), utf8(other.childId));
        }
    }

    private Draws(byte[] manifest, byte[] value, String label) {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
        sha256.update(manifest);
        sha256.update(value);
        byte[] seed = sha256.digest(utf8(label));
        for (int i = 0; i < BLOCK; i++) {
            int key = i < seed.length ? seed[i] : 0;
            inner[i] = (byte) (key ^ 0x36);
            outer[i] = (byte) (key ^ 0x5c);
        }
        this.label = label;
    }

    /// The first children whose number is not the one that the draw gives, in plain words; none if all are right.
    ///
    /// @param children ids
    /// @param drawIds the id that each of them draws with
    /// @param numbers the number that each of them is said to have
    public static List<String> complaints(
            byte[] manifest, byte[] value, String label, List<String> children, List<String> drawIds, int[] numbers) {
        var right = new Draws(manifest, value, label).order(children, drawIds);
        var complaints = new Complaints();
        for (int number = 0; number < right.length; number++) {
            int due = number;
            var draw = right[number];
            if (numbers[draw.child] != number) {
                complaints.add(() -> "child " + children.get(draw.child) + " has number " + numbers[draw.child]
                        + ", but the draw gives her " + due);
            }
        }
        return complaints.sentences();
    }

    private Draw[] order(List<String> children, List<String> drawIds) {
        var draws = new Draw[children.size()];
        for (int child = 0; child < draws.length; child++) {
            var drawId = drawIds.get(child);
            var draw = new BigInteger(1, hmac(utf8(label + "/" + drawId)));
            draws[child] = new Draw(draw, drawId, children.get(child), child);
        }
        Arrays.sort(draws);
        return draws;
    }

    /// RFC 2104: `H(key xor 5c.. ‖ H(key xor 36.. ‖ message))`.
    private byte[] hmac(byte[] message) {
        sha256.update(inner);
        byte[] once = sha256.digest(message);
        sha256.update(outer);
        return sha256.digest(once);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
