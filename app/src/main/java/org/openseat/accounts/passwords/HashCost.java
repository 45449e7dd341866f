package org.openseat.accounts.passwords;

import java.util.Optional;
import java.util.regex.Pattern;

/// What one guess at a stolen password costs a thief, and each sign-in costs us: OPENSEAT_PASSWORD_HASH.
///
/// @param memory in KiB
/// @param passes how often Argon2id goes through that memory
public record HashCost(int memory, int passes) {

    public static final HashCost USUAL = new HashCost(19_456, 2);

    /// As it stands in a kept password: `m=19456,t=2`. Four GiB or a hundred passes would only lock people out.
    private static final Pattern WRITTEN = Pattern.compile("m=(\\d{1,6}),t=(\\d{1,2})");

    public static Optional<HashCost> parse(String text) {
        var written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new HashCost(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2))))
                : Optional.empty();
    }

    /// Not cheaper than what is advised for Argon2id with one lane. (OWASP Password Storage Cheat Sheet)
    public boolean advised() {
        return memory
                >= switch (passes) {
                    case 0 -> Integer.MAX_VALUE;
                    case 1 -> 47_104;
                    case 2 -> 19_456;
                    case 3 -> 12_288;
                    case 4 -> 9_216;
                    default -> 7_168;
                };
    }

    @Override
    public String toString() {
        return "m=" + memory + ",t=" + passes;
    }
}
