package org.openseat.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Why one choice of a child came true or did not: the child's own key, and what stood in the way.
///
/// @param choice the place in the child's list, from 0
public record Explanation(int choice, int pool, long key, Answer answer) {
    /// What became of a choice.
    public sealed interface Answer {}

    /// The choice came true, with this kind of seat.
    public record Seated(Seat seat) implements Answer {}

    /// Children with a better claim have every seat the child could have had: a line for each kind of seat that counts.
    public record PassedOver(List<Line> lines) implements Answer {}

    /// The child's group has as many seats as its ceiling lets it have; what is left, if anything, went to the lines.
    public record GroupAtCeiling(int ceiling, List<Line> lines) implements Answer {}

    /// The pool has no seats at all.
    public record NoSeats() implements Answer {}

    /// The last child admitted to a kind of seat, and the first part in which her key is better than the child's.
    public record Line(Seat seat, int lastChild, long lastKey, Key.Part differsIn) {}

    /// One for each choice down to the seat, or for all choices of a child without a seat.
    public static List<Explanation> of(Lines lines, int child) {
        var assignment = lines.assignment();
        var market = assignment.market();
        int looked = assignment.isSeated(child) ? assignment.choice(child) + 1 : market.choices(child);
        var explanations = new ArrayList<Explanation>();
        for (int choice = 0; choice < looked; choice++) {
            var pool = market.pool(child, choice);
            var answer = choice == assignment.choice(child)
                    ? new Seated(Objects.requireNonNull(lines.seat(child)))
                    : notSeated(lines, child, choice);
            explanations.add(new Explanation(choice, pool, market.key(child, choice), answer));
        }
        return explanations;
    }

    private static Answer notSeated(Lines lines, int child, int choice) {
        var market = lines.assignment().market();
        var number = market.pool(child, choice);
        var pool = market.pools().get(number);
        var group = market.group(child);
        if (pool.seats() == 0) {
            return new NoSeats();
        }
        var against = new ArrayList<Line>();
        add(against, lines, child, choice, Seat.RESERVED, lines.last(number, group, Seat.RESERVED));
        if (lines.taken(number, group) < pool.ceiling(group)) {
            add(against, lines, child, choice, Seat.OPEN, lines.last(number, Seat.OPEN));
            return new PassedOver(against);
        }
        if (pool.mode() == Pool.Mode.SOFT) {
            add(against, lines, child, choice, Seat.OVER, lines.last(number, Seat.OVER));
        }
        return new GroupAtCeiling(pool.ceiling(group), against);
    }

    private static void add(List<Line> against, Lines lines, int child, int choice, Seat seat, int last) {
        if (last != Market.NONE) {
            var assignment = lines.assignment();
            var key = assignment.key(last);
            var differsIn = assignment.mechanism() == Mechanism.IMMEDIATE && assignment.choice(last) != choice
                    ? Key.Part.CHOICE
                    : Key.firstDifference(assignment.market().key(child, choice), key);
            against.add(new Line(seat, last, key, differsIn));
        }
    }
}
