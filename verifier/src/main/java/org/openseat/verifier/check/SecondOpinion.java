package org.openseat.verifier.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Deferred acceptance once more, built differently: slow, and simple enough to be seen right.
///
/// In each round everybody turned away in the round before asks at the next choice, and every program asked
/// chooses anew, all at once, among those it kept and those who came. The outcome is the only one that is
/// stable and best for the children, so it must be the engine's, seat by seat.
public final class SecondOpinion {
    private final Facts facts;
    private final BatchChoice rule;
    private final int[] nobody;
    private final long[][] kept;
    private final int[] row; // where each child asks or sits

    private SecondOpinion(Facts facts) {
        this.facts = facts;
        rule = new BatchChoice(facts);
        nobody = new int[facts.programs().groups()];
        kept = new long[facts.programs().count()][0];
        row = IntStream.range(0, facts.children().count())
                .map(facts.choices()::first)
                .toArray();
    }

    /// The first children for whom the claim differs from this re-run, in plain words; none if it agrees.
    public static List<String> differences(Facts facts, Claim claim, Names names) {
        var complaints = new Complaints();
        var programs = deferred(facts);
        for (int child = 0; child < programs.length; child++) {
            if (programs[child] != claim.program(child)) {
                int differs = child;
                complaints.add(() -> "an independent re-run gives child " + names.child(differs) + " "
                        + seat(programs[differs], names) + ", the assignment "
                        + seat(claim.program(differs), names));
            }
        }
        return complaints.sentences();
    }

    /// The program where each child is seated, or [Claim#NONE].
    static int[] deferred(Facts facts) {
        var rerun = new SecondOpinion(facts);
        var asking = rerun.withChoiceLeft(
                IntStream.range(0, facts.children().count()).toArray());
        while (asking.length > 0) {
            asking = rerun.withChoiceLeft(rerun.round(asking));
        }
        return IntStream.range(0, facts.children().count())
                .map(child -> row(facts, rerun, child))
                .toArray();
    }

    private static int row(Facts facts, SecondOpinion rerun, int child) {
        return rerun.row[child] == facts.choices().end(child)
                ? Claim.NONE
                : facts.choices().program(rerun.row[child]);
    }

    private static String seat(int program, Names names) {
        return program == Claim.NONE ? "no seat" : "a seat at " + names.program(program);
    }

    private int[] withChoiceLeft(int[] children) {
        return IntStream.of(children)
                .filter(child -> row[child] < facts.choices().end(child))
                .toArray();
    }

    /// Those who were turned away; each now asks at the next row.
    private int[] round(int[] asking) {
        var askers = new Asking(facts, asking, child -> row[child]);
        var away = IntStream.builder();
        for (int program = 0; program < kept.length; program++) {
            var newcomers = askers.at(program);
            if (newcomers.length > 0) {
                for (long key : turnAway(program, both(kept[program], newcomers))) {
                    row[rule.child(key)]++;
                    away.add(rule.child(key));
                }
            }
        }
        return away.build().toArray();
    }

    private long[] turnAway(int program, long[] all) {
        var chosen = rule.choose(program, all, nobody);
        kept[program] = IntStream.range(0, all.length)
                .filter(i -> chosen[i])
                .mapToLong(i -> all[i])
                .toArray();
        return IntStream.range(0, all.length)
                .filter(i -> !chosen[i])
                .mapToLong(i -> all[i])
                .toArray();
    }

    private static long[] both(long[] some, long[] others) {
        var all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        Arrays.sort(all);
        return all;
    }
}
