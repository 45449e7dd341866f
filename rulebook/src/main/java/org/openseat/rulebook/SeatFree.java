package org.openseat.rulebook;

import org.jspecify.annotations.Nullable;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Ruling.Undetermined;

/// The requested school approves while a seat in that grade is free, and says that it has no room only when none is.
/// (BUL-5347 §IV.A.3.d; rules §6.5 T6, T7)
///
/// A renewal needs no free seat: the student sits in that school already, and the grounds on which a renewal may be
/// refused do not know of room. (BUL-5347 §II.B.1; T11)
public final class SeatFree {
    public static final Clause CLAUSE = new Clause("BUL-5347", "§IV.A.3.d");

    /// `declared` are the seats for permit students that the school noted for the year and grade; `taken` are the
    /// permits that hold one.
    public record Facts(@Nullable Integer declared, int taken) {
        public int free() {
            return declared == null ? 0 : Math.max(0, declared - taken);
        }
    }

    public record SeatsLeft(int free) implements Reason {}

    public record NoSeatLeft(int declared) implements Reason {}

    public record SeatsNotNoted() implements Reason {}

    public record RoomIsLeft(int free) implements Reason {}

    public record StudentIsThereAlready() implements Reason {}

    /// The same for a request that may be a renewal, which no lack of room can keep from being granted.
    public static Ruling judge(Facts facts, boolean renewal) {
        return renewal ? new Met(new StudentIsThereAlready()) : judge(facts);
    }

    /// Whether the school may take one more student.
    public static Ruling judge(Facts facts) {
        if (facts.declared() == null) {
            return new Undetermined(new SeatsNotNoted());
        }
        return facts.free() > 0 ? new Met(new SeatsLeft(facts.free())) : new NotMet(new NoSeatLeft(facts.declared()));
    }

    /// Whether the school may deny because it has no room.
    public static Ruling judgeNoRoom(Facts facts) {
        if (facts.declared() == null) {
            return new Undetermined(new SeatsNotNoted());
        }
        return facts.free() > 0 ? new NotMet(new RoomIsLeft(facts.free())) : new Met(new NoSeatLeft(facts.declared()));
    }

    private SeatFree() {}
}
