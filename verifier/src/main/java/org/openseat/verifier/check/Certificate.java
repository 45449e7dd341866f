package org.openseat.verifier.check;

import java.util.List;

/// Says whether an assignment is right, and if not, what the first faults are.
///
/// Costs one look at each choice above the seat given, plus, for [#immediate], a sort of those who ask in a round.
public final class Certificate {

    private Certificate() {}

    /// Deferred acceptance: the seats are counted, nobody was passed over, no seat is wasted, and no circle of
    /// children could do better. Empty means valid.
    public static List<String> deferred(Facts facts, Claim claim, Names names) {
        var complaints = new Complaints();
        if (!numbersAreRight(facts, names, complaints)) {
            return complaints.sentences();
        }
        var seats = new SeatCheck(facts, claim, names, complaints);
        seats.run();
        seats.keysInOrder();
        var passedOver = new PassedOver(facts, seats.tally());
        passedOver.run(seats.rows(), names, complaints);
        if (complaints.none()) {
            new ImprovementCycle(facts, claim, seats.tally(), passedOver).run(names, complaints);
        }
        return complaints.sentences();
    }

    /// Immediate acceptance: the seats are counted, and every round of the cascade seated whom it should. Empty
    /// means valid.
    public static List<String> immediate(Facts facts, Claim claim, Names names) {
        var complaints = new Complaints();
        if (!numbersAreRight(facts, names, complaints)) {
            return complaints.sentences();
        }
        var seats = new SeatCheck(facts, claim, names, complaints);
        seats.run();
        if (complaints.none()) {
            new Cascade(facts, claim, seats.rows()).run(names, complaints);
        }
        return complaints.sentences();
    }

    /// Lottery numbers must be 0, 1, 2 … in some order, or two children could have equal keys.
    private static boolean numbersAreRight(Facts facts, Names names, Complaints complaints) {
        var children = facts.children();
        var given = new boolean[children.count()];
        for (int child = 0; child < given.length; child++) {
            int number = children.number(child);
            if (number < 0 || number >= given.length || given[number]) {
                int who = child;
                complaints.add(() -> "child " + names.child(who) + " has lottery number " + number
                        + ", which is taken or not one of 0 to " + (given.length - 1));
            } else {
                given[number] = true;
            }
        }
        return complaints.none();
    }
}
