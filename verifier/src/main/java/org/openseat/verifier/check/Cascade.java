package org.openseat.verifier.check;

import java.util.stream.IntStream;

/// Follows the district's cascade round by round: all first choices are seated for good, then second choices
/// into what is left, and so on (R-SEL-3, R-SEL-6). Every program's choice in every round must be the one it
/// should make.
///
/// Each round takes the earlier ones as claimed, so the first sentence names the true fault and not what
/// followed from it.
final class Cascade {
    private final Facts facts;
    private final Claim claim;
    private final int[] rowOfSeat;
    private final BatchChoice rule;
    private final int[][] seated; // per program and group, for good

    Cascade(Facts facts, Claim claim, int[] rowOfSeat) {
        this.facts = facts;
        this.claim = claim;
        this.rowOfSeat = rowOfSeat;
        rule = new BatchChoice(facts);
        seated = new int[facts.programs().count()][facts.programs().groups()];
    }

    void run(Names names, Complaints complaints) {
        var everybody = IntStream.range(0, rowOfSeat.length).toArray();
        var asking = stillAsking(everybody, 0);
        for (int round = 0; asking.length > 0 && complaints.none(); round++) {
            int place = round;
            var askers = new Asking(facts, asking, child -> facts.choices().first(child) + place);
            for (int program = 0; program < facts.programs().count(); program++) {
                round(place, program, askers.at(program), names, complaints);
            }
            asking = stillAsking(asking, round + 1);
        }
    }

    private int[] stillAsking(int[] children, int place) {
        return IntStream.of(children)
                .filter(child -> {
                    int row = facts.choices().first(child) + place;
                    return row < facts.choices().end(child)
                            && (rowOfSeat[child] == Claim.NONE || rowOfSeat[child] >= row);
                })
                .toArray();
    }

    private void round(int place, int program, long[] asking, Names names, Complaints complaints) {
        var chosen = rule.choose(program, asking, seated[program]);
        for (int i = 0; i < asking.length; i++) {
            int child = rule.child(asking[i]);
            boolean claimed = rowOfSeat[child] == facts.choices().first(child) + place;
            if (claimed != chosen[i]) {
                complaints.add(() -> "round " + (place + 1) + " of the cascade: child " + names.child(child)
                        + (claimed
                                ? " was seated at " + names.program(program) + ", but others had a better claim"
                                : " was passed over at " + names.program(program) + ", though a seat was due to her"));
            }
            if (claimed) {
                kind(program, child, names, complaints);
                seated[program][facts.children().group(child)]++;
            }
        }
    }

    /// A seat is of the kind that follows from how many of her group were seated before her.
    private void kind(int program, int child, Names names, Complaints complaints) {
        int group = facts.children().group(child);
        int before = seated[program][group];
        int due = before < facts.programs().floor(program, group)
                ? group
                : before < facts.programs().ceiling(program, group) ? Claim.OPEN : Claim.OVER;
        if (claim.seat(child) != due) {
            complaints.add(() -> "child " + names.child(child) + " has a seat at " + names.program(program)
                    + " that is said to be " + words(claim.seat(child)) + ", but " + before
                    + " of her group were seated there before her, so it is " + words(due));
        }
    }

    private static String words(int seat) {
        return switch (seat) {
            case Claim.OPEN -> "open";
            case Claim.OVER -> "over";
            default -> "reserved";
        };
    }
}
