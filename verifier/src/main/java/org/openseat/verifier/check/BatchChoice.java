package org.openseat.verifier.check;

import java.util.Arrays;

/// Whom a program seats out of all who ask at once: floors first, then open seats up to the ceilings, then, in
/// soft mode, the seats that ceilings would leave empty; within each pass the best key first.
final class BatchChoice {
    private final Facts facts;
    private final Programs programs;
    private final int[] byNumber;
    private final int[] taken;

    BatchChoice(Facts facts) {
        this.facts = facts;
        programs = facts.programs();
        byNumber = facts.children().byNumber();
        taken = new int[programs.groups()];
    }

    /// Marks those who are seated.
    ///
    /// @param asking keys, best first
    /// @param keep per group, how many children already have a seat for good
    boolean[] choose(int program, long[] asking, int[] keep) {
        System.arraycopy(keep, 0, taken, 0, taken.length);
        var seated = new boolean[asking.length];
        int room = programs.seats(program) - Arrays.stream(keep).sum();
        for (int pass = 0; pass < (programs.isHard(program) ? 2 : 3); pass++) {
            for (int i = 0; i < asking.length && room > 0; i++) {
                int group = group(asking[i]);
                if (!seated[i] && taken[group] < limit(program, group, pass)) {
                    seated[i] = true;
                    taken[group]++;
                    room--;
                }
            }
        }
        return seated;
    }

    /// The child whose key this is.
    int child(long key) {
        return byNumber[Facts.number(key)];
    }

    private int group(long key) {
        return facts.children().group(child(key));
    }

    private int limit(int program, int group, int pass) {
        return switch (pass) {
            case 0 -> programs.floor(program, group);
            case 1 -> programs.ceiling(program, group);
            default -> Integer.MAX_VALUE;
        };
    }
}
