package org.openseat.engine.told;

import java.util.OptionalInt;

/// What became of a choice, in the one reason that counts.
///
/// A figure of another child is empty where so few ask that it would show her: then it is only "more points".
public sealed interface Told {
    /// Not considered: a rule failed before the draw.
    ///
    /// @param rule its code, whose own sentence is told
    record LeftOut(String rule) implements Told {}

    /// The choice came true; which kind of seat it is, is not told.
    record Offered() implements Told {}

    /// An earlier choice came true, so nobody looked at this one.
    ///
    /// @param choice the number of the earlier choice
    record EarlierChoiceCameTrue(int choice) implements Told {}

    /// The program has no opening in this grade.
    record NoOpening() implements Told {}

    /// The last one selected has more points.
    record MorePoints(int own, OptionalInt last) implements Told {}

    /// Equal points, and the lottery number decided; 0 goes first.
    record LotteryNumber(int points, int own, OptionalInt last) implements Told {}

    /// The last one selected came in an earlier step of the order of priorities.
    record EarlierStep(int own, OptionalInt last) implements Told {}

    /// Seats went in an earlier round, to children who put the program higher (immediate acceptance).
    ///
    /// @param own the round in which the child asked, from 1
    /// @param last the round in which the last seat went
    record EarlierRound(int own, int last) implements Told {}

    /// The application came late; on-time ones go first.
    record FiledLate() implements Told {}

    /// The last seat was held before this round began.
    record SeatHeldBefore() implements Told {}

    /// The group has as many seats as it may have.
    record GroupFull(int most, int seats) implements Told {}

    /// Every seat was kept for other groups, whose share of the program is short (R-BAL-6).
    ///
    /// @param seats how many there were
    record KeptForOthers(int seats) implements Told {}
}
