package org.openseat.lottery.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.lottery.run.LotteryRun.Aside;

/// What somebody keys in with a step: the public value, when the result opens, or why a run is set aside.
public record Said(
        String value,
        @Nullable String signature,
        Optional<Instant> opens,
        @Nullable LocalDate acceptBy,
        Optional<Aside> aside) {

    private static final String BETWEEN = "\n";

    public static final Said NOTHING = new Said("", null, Optional.empty(), null, Optional.empty());

    public static Said value(String value, @Nullable String signature) {
        return new Said(
                plain(value), signature == null ? null : plain(signature), Optional.empty(), null, Optional.empty());
    }

    /// @param acceptBy the last day on which an offer can be answered
    public static Said opens(Instant at, LocalDate acceptBy) {
        return new Said("", null, Optional.of(at), acceptBy, Optional.empty());
    }

    public static Said aside(String code, String why) {
        return new Said("", null, Optional.empty(), null, Optional.of(new Aside(code, why)));
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
                + (acceptBy == null ? "" : acceptBy)
                + BETWEEN
                + aside.map(why -> why.code() + BETWEEN + why.why()).orElse("");
    }

    static Said read(@Nullable String kept) {
        if (kept == null) {
            return NOTHING;
        }
        var parts = kept.split(BETWEEN, 6);
        return new Said(
                parts[0],
                parts[1].isEmpty() ? null : parts[1],
                parts[2].isEmpty() ? Optional.empty() : Optional.of(Instant.parse(parts[2])),
                parts[3].isEmpty() ? null : LocalDate.parse(parts[3]),
                parts.length > 5 ? Optional.of(new Aside(parts[4], parts[5])) : Optional.empty());
    }
}
