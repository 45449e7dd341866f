package org.openseat.rulebook.choices.seats;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;

/// How many seats of a program and grade are free, and how many of them are counted toward each group so that the
/// program
/// comes closer to its ratio. (Court Order, R-BAL-1 to R-BAL-7)
///
/// Free is what is left of the capacity after those who continue and the seats held for residents. The targets of the
/// two groups add up to the capacity; half a seat goes up to PHBAO. A need is what a group lacks of its target.
public final class Openings {
    public static final Clause CLAUSE = new Clause("Court Order; Choices site", "Openings");

    /// `share` is the PHBAO share in percent, null for a program without a ratio; `continuingOw` are those who continue
    /// and are not PHBAO.
    public record Facts(
            int capacity,
            int continuing,
            int continuingOw,
            int held,
            @Nullable Integer share) {}

    /// Whole seats counted toward PHBAO and toward the other group (OW).
    public record Groups(int phbao, int ow) {}

    /// `targets` and `needs` are there when the balance rule applies.
    public record Result(int openings, Optional<Groups> targets, Optional<Groups> needs, Reason reason) {}

    public record NeedsOfGroups(int openings, int phbao, int ow, int share, int rest) implements Reason {}

    public record OneListForAll(int openings) implements Reason {}

    public record NoSeatsFree(int capacity, int continuing) implements Reason {}

    public static Result compute(Facts facts, boolean raceBalance) {
        int free = facts.capacity() - facts.continuing() - facts.held();
        int openings = Math.max(0, free);
        var share = facts.share();
        if (share == null || !raceBalance) {
            return new Result(openings, Optional.empty(), Optional.empty(), oneList(facts, openings));
        }
        var targets = targets(facts.capacity(), share);
        int continuingPhbao = facts.continuing() - facts.continuingOw();
        var needs = new Groups(
                Math.clamp(targets.phbao() - (long) continuingPhbao, 0, openings),
                Math.clamp(targets.ow() - (long) facts.continuingOw(), 0, openings));
        var reason = openings == 0
                ? noSeats(facts)
                : new NeedsOfGroups(openings, needs.phbao(), needs.ow(), share, 100 - share);
        return new Result(openings, Optional.of(targets), Optional.of(needs), reason);
    }

    private static Groups targets(int capacity, int share) {
        int phbao = Math.toIntExact((2L * capacity * share + 100) / 200);
        return new Groups(phbao, capacity - phbao);
    }

    private static Reason oneList(Facts facts, int openings) {
        return openings == 0 ? noSeats(facts) : new OneListForAll(openings);
    }

    private static Reason noSeats(Facts facts) {
        return new NoSeatsFree(facts.capacity(), facts.continuing());
    }

    private Openings() {}
}
