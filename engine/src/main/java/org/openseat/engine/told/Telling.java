package org.openseat.engine.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openseat.engine.Explanation;
import org.openseat.engine.Explanation.Line;
import org.openseat.engine.Key;
import org.openseat.engine.Lines;
import org.openseat.engine.Market;
import org.openseat.engine.Mechanism;
import org.openseat.engine.WaitingLists;

/// Makes what families are told out of an assignment, its lines and its lists.
public final class Telling {
    private final Lines lines;
    private final Market market;
    private final Askers askers;
    private final Optional<Places> places;

    private Telling(Lines lines, Optional<WaitingLists> lists, int small) {
        this.lines = lines;
        market = lines.assignment().market();
        askers = new Askers(market, small);
        places = lists.map(all -> new Places(market, all, askers));
    }

    /// @param lists none for a kind of program that keeps no lists
    /// @param small figures of groups in which fewer than this ask are not told, 10
    public static Telling of(Lines lines, Optional<WaitingLists> lists, int small) {
        return new Telling(lines, lists, small);
    }

    /// A choice as the family numbered it, and the rule that left it out before the draw if one did.
    public record Asked(int number, Optional<String> failedRule) {
        public static Asked eligible(int number) {
            return new Asked(number, Optional.empty());
        }
    }

    /// What is told of every choice the family wrote, those that were left out among them.
    ///
    /// @param asked in the order of the list; the eligible ones are the market's choices
    public List<ToldChoice> choices(int child, List<Asked> asked) {
        var explained = Explanation.of(lines, child);
        var told = new ArrayList<ToldChoice>();
        int choice = 0;
        int cameTrue = 0;
        for (var one : asked) {
            if (one.failedRule.isPresent()) {
                told.add(new ToldChoice(one.number, new Told.LeftOut(one.failedRule.get()), Optional.empty()));
                continue;
            }
            if (choice == lines.assignment().choice(child)) {
                cameTrue = one.number;
            }
            told.add(new ToldChoice(
                    one.number,
                    choice < explained.size()
                            ? told(child, explained.get(choice))
                            : new Told.EarlierChoiceCameTrue(cameTrue),
                    place(child, choice)));
            choice++;
        }
        return told;
    }

    private Optional<ListPlace> place(int child, int choice) {
        return places.flatMap(all -> all.of(child, choice));
    }

    private Told told(int child, Explanation explanation) {
        return switch (explanation.answer()) {
            case Explanation.Seated seated -> new Told.Offered();
            case Explanation.NoSeats none -> new Told.NoOpening();
            case Explanation.GroupAtCeiling full ->
                new Told.GroupFull(
                        full.ceiling(), market.pools().get(explanation.pool()).seats());
            // Nobody of any group has an open seat, and the child's group has none of its own.
            case Explanation.PassedOver over
            when over.lines().isEmpty() ->
                new Told.KeptForOthers(market.pools().get(explanation.pool()).seats());
            case Explanation.PassedOver over -> passedOver(child, explanation, nearest(over.lines()));
        };
    }

    /// The line that was nearest: the child would have needed to beat only that.
    private Line nearest(List<Line> passed) {
        return passed.stream().max(this::comesAfter).orElseThrow();
    }

    private int comesAfter(Line one, Line other) {
        var assignment = lines.assignment();
        int rounds = assignment.mechanism() == Mechanism.IMMEDIATE
                ? Integer.compare(assignment.choice(one.lastChild()), assignment.choice(other.lastChild()))
                : 0;
        return rounds != 0 ? rounds : Long.compare(one.lastKey(), other.lastKey());
    }

    private Told passedOver(int child, Explanation own, Line line) {
        long key = own.key();
        long last = line.lastKey();
        boolean hidden = askers.isSmall(own.pool(), child) || askers.isSmall(own.pool(), line.lastChild());
        return switch (line.differsIn()) {
            case POINTS -> new Told.MorePoints(Key.points(key), figure(hidden, Key.points(last)));
            case LOTTERY -> new Told.LotteryNumber(Key.points(key), Key.rank(key), figure(hidden, Key.rank(last)));
            case TIER -> new Told.EarlierStep(Key.tier(key), figure(hidden, Key.tier(last)));
            case LATE_BAND -> new Told.FiledLate();
            case HELD_SEAT -> new Told.SeatHeldBefore();
            case CHOICE ->
                new Told.EarlierRound(own.choice() + 1, lines.assignment().choice(line.lastChild()) + 1);
        };
    }

    private static OptionalInt figure(boolean hidden, int figure) {
        return hidden ? OptionalInt.empty() : OptionalInt.of(figure);
    }

    /// Whether the points of one kind could have changed this answer, so that a re-run is worth its while
    /// (deferred acceptance), and whether it may be told at all.
    ///
    /// @param missing the points of that kind that the child does not have
    public boolean mayHaveChangedBy(int missing, Told told) {
        return told instanceof Told.MorePoints(int own, OptionalInt last)
                && last.isPresent()
                && own + missing >= last.getAsInt();
    }
}
