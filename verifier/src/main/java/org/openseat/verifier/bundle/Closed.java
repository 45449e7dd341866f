package org.openseat.verifier.bundle;

/// A choice at a sealed program, as entries.csv shows it: `choice:#hash`.
final class Closed {
    private static final int NONE = -1;

    /// The number of the choice, or -1 if this is no such text.
    static int choice(String closed) {
        int colon = closed.indexOf(":#");
        if (colon < 1 || colon > 9 || hash(closed).length() != 2 * Sha.BYTES) {
            return NONE;
        }
        var number = closed.substring(0, colon);
        return number.chars().allMatch(digit -> digit >= '0' && digit <= '9') ? Integer.parseInt(number) : NONE;
    }

    static String hash(String closed) {
        return closed.substring(closed.indexOf('#') + 1);
    }

    private Closed() {}
}
