package org.openseat.verifier.check;

import java.util.ArrayList;
import java.util.List;

/// Looks for a circle of children who could all move to a choice they like better without giving anybody a
/// reason to complain; student-optimality means that there is none (Erdil & Ergin 2008).
///
/// When a child of a group leaves a program, one other child would be admitted, always the same whoever of the
/// group leaves. She in turn would leave a place, and so on: each program and group has one successor, and a
/// circle among them is an improvement. Proved for a single order per program; with the balance rule tested
/// against brute force, which is why [SecondOpinion] exists too.
final class ImprovementCycle {
    private final Facts facts;
    private final Programs programs;
    private final Claim claim;
    private final Tally tally;
    private final PassedOver waiting;

    ImprovementCycle(Facts facts, Claim claim, Tally tally, PassedOver waiting) {
        this.facts = facts;
        this.claim = claim;
        this.tally = tally;
        this.waiting = waiting;
        programs = facts.programs();
    }

    void run(Names names, Complaints complaints) {
        var walkOf = new int[programs.cells()]; // 0 = not walked yet
        for (int start = 0; start < walkOf.length; start++) {
            int cell = start;
            while (cell != Claim.NONE && walkOf[cell] == 0) {
                walkOf[cell] = start + 1;
                cell = next(cell);
            }
            if (cell != Claim.NONE && walkOf[cell] == start + 1) {
                var circle = circle(cell);
                complaints.add(() -> words(circle, names));
                return;
            }
        }
    }

    /// The program and group of the child who would come when one of this group leaves this program.
    private int next(int cell) {
        int child =
                tally.takenBy(cell) == 0 ? Claim.NONE : successor(cell / programs.groups(), cell % programs.groups());
        return child == Claim.NONE || claim.program(child) == Claim.NONE
                ? Claim.NONE
                : programs.cell(claim.program(child), facts.children().group(child));
    }

    private int successor(int program, int leaver) {
        int own = programs.cell(program, leaver);
        if (tally.takenBy(own) <= programs.floor(program, leaver) && waiting.firstChild(own) != Claim.NONE) {
            return waiting.firstChild(own);
        }
        int belowCeiling = first(program, leaver, false);
        return belowCeiling != Claim.NONE || programs.isHard(program) ? belowCeiling : first(program, leaver, true);
    }

    /// Who waits first at the program, of all groups or of those below their ceiling once the leaver is gone.
    private int first(int program, int leaver, boolean ofAll) {
        int best = Claim.NONE;
        long bestKey = Long.MAX_VALUE;
        for (int group = 0; group < programs.groups(); group++) {
            int cell = programs.cell(program, group);
            int staying = tally.takenBy(cell) - (group == leaver ? 1 : 0);
            if ((ofAll || staying < programs.ceiling(program, group)) && waiting.firstKey(cell) < bestKey) {
                bestKey = waiting.firstKey(cell);
                best = waiting.firstChild(cell);
            }
        }
        return best;
    }

    private List<Integer> circle(int start) {
        var children = new ArrayList<Integer>();
        int cell = start;
        do {
            children.add(successor(cell / programs.groups(), cell % programs.groups()));
            cell = next(cell);
        } while (cell != start);
        return children;
    }

    private String words(List<Integer> circle, Names names) {
        var words = new StringBuilder("not the best for the children: ");
        words.append(circle.size()).append(" could all have a better choice and nobody could complain");
        for (int i = 0; i < Math.min(circle.size(), 5); i++) {
            int to = circle.get((i + circle.size() - 1) % circle.size());
            words.append(i == 0 ? ": " : ", ").append(names.child(circle.get(i)));
            words.append(i == 0 ? " to the program of " : " to that of ").append(names.child(to));
        }
        return words.append(circle.size() > 5 ? ", …" : "").toString();
    }
}
