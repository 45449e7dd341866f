package org.openseat.lottery.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.district.SchoolYear;
import org.openseat.engine.Mechanism;
import org.openseat.engine.WaitingLists;
import org.openseat.rulebook.choices.Category;

/// One run of the lottery: one category of one cycle.
///
/// @param label enters every draw
/// @param valueBytes how many bytes the public value will have
/// @param valueDue when it exists at the earliest
/// @param manifest the fingerprint of everything that is frozen, 128 hexadecimal digits
/// @param replaces the run that was set aside for this one
public record LotteryRun(
        UUID id,
        SchoolYear cycle,
        Category category,
        int number,
        String label,
        RunState state,
        Mechanism mechanism,
        WaitingLists.Rule waiting,
        ValueSource source,
        String valueSource,
        int valueBytes,
        Instant valueDue,
        String engine,
        String policy,
        @Nullable String manifest,
        byte @Nullable [] value,
        @Nullable String signature,
        LocalDate acceptBy,
        @Nullable UUID replaces,
        Times times,
        @Nullable String refused,
        @Nullable Aside aside) {

    /// When each step was done.
    public record Times(
            Instant prepared,
            @Nullable Instant frozen,
            @Nullable Instant announced,
            @Nullable Instant valued,
            @Nullable Instant drawn,
            @Nullable Instant signed,
            @Nullable Instant opens) {}

    /// Why a run does not count.
    public record Aside(String code, String why) {}

    /// Where its pages are.
    public String path() {
        return "/desk/lottery/" + id;
    }

    public String publicPath() {
        return "/lottery/" + id;
    }
}
