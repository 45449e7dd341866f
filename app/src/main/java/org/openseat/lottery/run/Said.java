package org.openseat.lottery.run;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.lottery.run.LotteryRun.Aside;

/// What somebody keys in with a step: the public value, when the result opens, or why a run is set aside.
public record Said(String value, @Nullable String signature, Optional<Instant> opens, Optional<Aside> aside) {

    private static final String BETWEEN = "\n";

    public static final Said NOTHING = new Said("", null, Optional.empty(), Optional.empty());

    public static Said value(String value, @Nullable String signature) {
        return new Said(plain(value), signature == null ? null : plain(signature), Optional.empty(), Optional.empty());
    }

    public static Said opens(Instant at) {
        return new Said("", null, Optional.of(at), Optional.empty());
    }

    public static Said aside(String code, String why) {
        return new Said("", null, Optional.empty(), Optional.of(new Aside(code, why)));
    }

    private static String plain(String keyed) {
        return keyed.replaceAll("\\s", "").toLowerCase(java.util.Locale.ROOT);
    }

    /// As it is kept between the first and the second person.
    String text() {
        return value
                + BETWEEN
                + (signature == null ? "" : signature)
                + BETWEEN
                + opens.map(Instant::toString).orElse("")
                + BETWEEN
                + aside.map(why -> why.code() + BETWEEN + why.why()).orElse("");
    }

    static Said read(@Nullable String kept) {
        if (kept == null) {
            return NOTHING;
        }
        var parts = kept.split(BETWEEN, 5);
        return new Said(
                parts[0],
                parts[1].isEmpty() ? null : parts[1],
                parts[2].isEmpty() ? Optional.empty() : Optional.of(Instant.parse(parts[2])),
                parts.length > 4 ? Optional.of(new Aside(parts[3], parts[4])) : Optional.empty());
    }
}
