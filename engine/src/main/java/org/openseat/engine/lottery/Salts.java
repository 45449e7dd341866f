package org.openseat.engine.lottery;

import javax.crypto.Mac;

/// Makes the salts of one secret, one id after another; set up once, because that takes longer than a salt.
///
/// For one thread; each thread makes its own.
public final class Salts {
    private static final int SHORTEST_SECRET = 16;

    private final Mac mac;

    /// @param secret at least 16 bytes, never published
    public Salts(byte[] secret) {
        if (secret.length < SHORTEST_SECRET) {
            throw new IllegalArgumentException(
                    "a secret of " + secret.length + " bytes can be guessed; use 16 or more");
        }
        mac = Hashes.hmac(secret);
    }

    /// The salt of an id or of any other text: `HMAC-SHA-256(secret, UTF-8 text)`.
    public Salt of(String text) {
        return new Salt(new Hash(mac.doFinal(Hashes.utf8(text))));
    }

    /// What stands in a tree for the text, under its own salt.
    public Hash leaf(String text) {
        return of(text).leaf(text);
    }
}
