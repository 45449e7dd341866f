package org.openseat.engine.publish;

import org.openseat.engine.lottery.Salts;

/// The ids under which children stand in a bundle: bound to the child, never to an application or an account, and
/// other in every category and year, so that two lists cannot be joined.
///
/// For one thread.
public final class Pseudonyms {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"; // RFC 4648
    private static final int BYTES = 16;

    private final Salts hmac;

    /// @param secret of the category and year, at least 16 bytes, never published
    public Pseudonyms(byte[] secret) {
        hmac = new Salts(secret);
    }

    /// Of a child: base32 of the first 16 bytes of HMAC-SHA-256(secret, `child/` ‖ inner id).
    public String child(String innerId) {
        return base32("child/" + innerId);
    }

    /// Of a family that draws together, in the same way from `family/`.
    public String family(String innerId) {
        return base32("family/" + innerId);
    }

    private String base32(String text) {
        var bytes = hmac.of(text).value().bytes();
        var id = new StringBuilder();
        for (int bit = 0; bit < 8 * BYTES; bit += 5) {
            int five = 0;
            for (int i = bit; i < bit + 5; i++) {
                five = five << 1 | (i < 8 * BYTES ? bytes[i / 8] >> (7 - i % 8) & 1 : 0);
            }
            id.append(ALPHABET.charAt(five));
        }
        return id.toString();
    }
}
