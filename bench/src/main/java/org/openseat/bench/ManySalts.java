package org.openseat.bench;

import org.openseat.engine.lottery.Salt;
import org.openseat.engine.lottery.Salts;

/// Prints what a salt costs when the HMAC is set up anew for each id, and when it is set up once.
public final class ManySalts {
    private static final int IDS = 300_000;

    public static void main(String[] args) {
        var secret = new byte[32];
        for (int round = 0; round < 3; round++) {
            var once = new Salts(secret);
            long anew = System.nanoTime();
            for (int id = 0; id < IDS; id++) {
                Salt.of(secret, "child" + id);
            }
            long same = System.nanoTime();
            for (int id = 0; id < IDS; id++) {
                once.of("child" + id);
            }
            long end = System.nanoTime();
            System.out.printf(
                    "a salt: %.2f µs with an HMAC of its own, %.2f µs with one for all%n",
                    (same - anew) / 1e3 / IDS, (end - same) / 1e3 / IDS);
        }
    }

    private ManySalts() {}
}
