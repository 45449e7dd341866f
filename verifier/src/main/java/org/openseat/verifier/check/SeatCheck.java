package org.openseat.verifier.check;

/// Counts the seats: every seat is one that the child asked for, no program has given more than it has, and
/// every seat is of the kind that the group's floor and ceiling make it.
///
/// Within a program a group's children hold, in order: up to its floor reserved seats, up to its ceiling open seats,
/// beyond it over seats, the last only in soft mode.
final class SeatCheck {
    private final Facts facts;
    private final Claim claim;
    private final Names names;
    private final Complaints complaints;
    private final Tally tally;
    private final int[] row;

    SeatCheck(Facts facts, Claim claim, Names names, Complaints complaints) {
        this.facts = facts;
        this.claim = claim;
        this.names = names;
        this.complaints = complaints;
        tally = new Tally(facts.programs());
        row = new int[claim.children()];
    }

    void run() {
        for (int child = 0; child < row.length; child++) {
            row[child] = claim.program(child) == Claim.NONE ? Claim.NONE : seated(child);
        }
        for (int program = 0; program < facts.programs().count(); program++) {
            counts(program);
        }
    }

    /// In deferred acceptance the best key of a group comes first; in the cascade earlier rounds do, see [Cascade].
    void keysInOrder() {
        for (int child = 0; child < row.length; child++) {
            if (row[child] != Claim.NONE) {
                order(child);
            }
        }
    }

    /// The lines that the seats draw.
    Tally tally() {
        return tally;
    }

    /// The row of the choice that came true for each child, or [Claim#NONE].
    int[] rows() {
        return row;
    }

    private int seated(int child) {
        int at = rowOf(child, claim.program(child));
        if (at == Claim.NONE) {
            complaints.add(() -> who(child) + " has a seat at " + where(child) + ", for which she did not ask");
            return Claim.NONE;
        }
        if (facts.choices().choice(at) != claim.choice(child)) {
            complaints.add(() ->
                    who(child) + " has a seat at " + where(child) + ", said to be her choice " + claim.choice(child)
                            + ", but it is her choice " + facts.choices().choice(at));
        }
        int group = facts.children().group(child);
        if (claim.seat(child) >= 0 && claim.seat(child) != group) {
            complaints.add(() -> who(child) + " has a seat at " + where(child) + " reserved for group "
                    + names.group(claim.seat(child)) + ", but she is of group " + names.group(group));
        }
        tally.count(claim.program(child), group, claim.seat(child), facts.key(child, at));
        return at;
    }

    private int rowOf(int child, int program) {
        var choices = facts.choices();
        for (int at = choices.first(child); at < choices.end(child); at++) {
            if (choices.program(at) == program) {
                return at;
            }
        }
        return Claim.NONE;
    }

    private void counts(int program) {
        var programs = facts.programs();
        if (tally.taken(program) > programs.seats(program)) {
            complaints.add(() -> names.program(program) + " has " + programs.seats(program) + " seats, but "
                    + tally.taken(program) + " children were seated there");
        }
        for (int group = 0; group < programs.groups(); group++) {
            int cell = programs.cell(program, group);
            int taken = tally.takenBy(cell);
            int reserved = Math.min(taken, programs.floor(program, group));
            int open = Math.min(taken, programs.ceiling(program, group)) - reserved;
            kinds(program, group, "reserved", reserved, tally.reservedBy(cell));
            kinds(program, group, "open", open, tally.openBy(cell));
            if (programs.isHard(program) && taken > reserved + open) {
                tooMany(program, group, taken);
            }
        }
    }

    private void kinds(int program, int group, String kind, int due, int given) {
        if (due != given) {
            complaints.add(() -> names.program(program) + " gave group " + names.group(group) + " " + given + " " + kind
                    + " seats; by its floor and ceiling " + due + " of the group's seats there are " + kind);
        }
    }

    private void tooMany(int program, int group, int taken) {
        complaints.add(() -> names.program(program) + " seated " + taken + " children of group " + names.group(group)
                + ", above its hard ceiling of " + facts.programs().ceiling(program, group));
    }

    private void order(int child) {
        int cell = facts.programs().cell(claim.program(child), facts.children().group(child));
        long key = facts.key(child, row[child]);
        int seat = claim.seat(child);
        if (seat < 0 && key < tally.reservedLine(cell)) {
            complaints.add(() -> who(child) + " has a better key at " + where(child)
                    + " than another child of her group who has a reserved seat, so hers is reserved too");
        } else if (seat == Claim.OVER && key < tally.openLineOf(cell)) {
            complaints.add(() -> who(child) + " has a better key at " + where(child)
                    + " than another child of her group who has an open seat, so hers is not over the ceiling");
        }
    }

    private String who(int child) {
        return "child " + names.child(child);
    }

    private String where(int child) {
        return names.program(claim.program(child));
    }
}
