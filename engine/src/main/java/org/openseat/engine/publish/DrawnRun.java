package org.openseat.engine.publish;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.engine.Assignment;
import org.openseat.engine.families.SeatBeside;
import org.openseat.engine.families.SeniorFirst;
import org.openseat.engine.families.United;

/// What a run came to: the public value, the seats, what was granted beyond the frozen rules, and when all that
/// was.
///
/// @param assignment of [FrozenRun#market], perhaps with seats beside programs behind its pools or with tiers
///     raised
/// @param beside the seats that were added for twins and siblings
/// @param raised the choices at which an older sibling's place helped
public record DrawnRun(
        byte[] value, Assignment assignment, List<SeatBeside> beside, List<SeniorFirst.Raised> raised, Log log) {
    public DrawnRun {
        value = value.clone();
        beside = List.copyOf(beside);
        raised = List.copyOf(raised);
    }

    @Override
    public byte[] value() {
        return value.clone();
    }

    /// A run in which nothing was granted beyond the frozen rules.
    public static DrawnRun plain(byte[] value, Assignment assignment, Log log) {
        return new DrawnRun(value, assignment, List.of(), List.of(), log);
    }

    /// A run in which twins or siblings came in together.
    public static DrawnRun united(byte[] value, United united, Log log) {
        return new DrawnRun(value, united.assignment(), united.added(), List.of(), log);
    }

    /// When what was done.
    ///
    /// @param signature of a drand round in hexadecimal digits; null for dice and balls
    /// @param earlier why this is a second run; null for a first one
    public record Log(
            Instant announcedAt,
            Instant valuedAt,
            Instant drawnAt,
            @Nullable String signature,
            @Nullable Earlier earlier) {}

    /// The run that this one replaces.
    public record Earlier(String reason, String manifest) {}
}
