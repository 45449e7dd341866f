package org.openseat.verifier.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The definitions, tried on every assignment there is: slow, short, and sharing nothing with the checker but the
/// facts.
final class BruteForce {
    private final Facts facts;

    BruteForce(Facts facts) {
        this.facts = facts;
    }

    /// An assignment is, per child, the row that came true, or -1.
    void every(Consumer<int[]> assignment) {
        fill(new int[facts.children().count()], 0, assignment);
    }

    private void fill(int[] rows, int child, Consumer<int[]> assignment) {
        if (child == rows.length) {
            assignment.accept(rows.clone());
            return;
        }
        for (int row = facts.choices().first(child) - 1; row < facts.choices().end(child); row++) {
            rows[child] = row < facts.choices().first(child) ? -1 : row;
            fill(rows, child + 1, assignment);
        }
    }

    /// Among all who sit there or would rather sit there, every program would choose just those who sit there.
    boolean isStable(int[] rows) {
        for (int program = 0; program < facts.programs().count(); program++) {
            var sitting = new TreeSet<Integer>();
            var claimants = new ArrayList<Integer>(); // rows
            for (int child = 0; child < rows.length; child++) {
                int end = rows[child] == -1 ? facts.choices().end(child) : rows[child] + 1;
                for (int row = facts.choices().first(child); row < end; row++) {
                    if (facts.choices().program(row) == program) {
                        claimants.add(row);
                        if (row == rows[child]) {
                            sitting.add(row);
                        }
                    }
                }
            }
            if (!sitting.equals(new TreeSet<>(chosen(program, claimants, List.of())))) {
                return false;
            }
        }
        return true;
    }

    /// The district's cascade, round by round.
    int[] cascade() {
        var rows = new int[facts.children().count()];
        Arrays.fill(rows, -1);
        for (int place = 0; place < facts.programs().count(); place++) {
            for (int program = 0; program < facts.programs().count(); program++) {
                var asking = new ArrayList<Integer>();
                var seated = new ArrayList<Integer>();
                for (int child = 0; child < rows.length; child++) {
                    int row = facts.choices().first(child) + place;
                    if (rows[child] != -1 && facts.choices().program(rows[child]) == program) {
                        seated.add(rows[child]);
                    } else if (rows[child] == -1
                            && row < facts.choices().end(child)
                            && facts.choices().program(row) == program) {
                        asking.add(row);
                    }
                }
                for (int row : chosen(program, asking, seated)) {
                    rows[child(row)] = row;
                }
            }
        }
        return rows;
    }

    /// The claim with the kinds of seats that floors and ceilings give: a group's best are reserved, then open.
    Claim claim(int[] rows) {
        return claim(rows, byKey());
    }

    /// The same for the cascade, where who is seated in an earlier round comes first.
    Claim claimOfCascade(int[] rows) {
        return claim(
                rows,
                Comparator.<Integer>comparingInt(row -> row - facts.choices().first(child(row)))
                        .thenComparing(byKey()));
    }

    private Claim claim(int[] rows, Comparator<Integer> order) {
        var program = new int[rows.length];
        var choice = new int[rows.length];
        var seat = new int[rows.length];
        for (int child = 0; child < rows.length; child++) {
            boolean seated = rows[child] != -1;
            program[child] = seated ? facts.choices().program(rows[child]) : Claim.NONE;
            choice[child] = seated ? facts.choices().choice(rows[child]) : Claim.NONE;
        }
        for (int child = 0; child < rows.length; child++) {
            seat[child] = program[child] == Claim.NONE ? Claim.NONE : kind(rows, program, child, order);
        }
        return new Claim(program, choice, seat);
    }

    private int kind(int[] rows, int[] program, int child, Comparator<Integer> order) {
        int group = facts.children().group(child);
        int better = 0;
        for (int other = 0; other < rows.length; other++) {
            if (program[other] == program[child]
                    && facts.children().group(other) == group
                    && order.compare(rows[other], rows[child]) < 0) {
                better++;
            }
        }
        int at = program[child];
        return better < facts.programs().floor(at, group)
                ? group
                : better < facts.programs().ceiling(at, group) ? Claim.OPEN : Claim.OVER;
    }

    /// Floors, then open seats up to the ceilings, then, in soft mode, what is left.
    private List<Integer> chosen(int program, List<Integer> asking, List<Integer> seated) {
        var inOrder = asking.stream().sorted(byKey()).toList();
        var chosen = new ArrayList<Integer>();
        for (int pass = 0; pass < (facts.programs().isHard(program) ? 2 : 3); pass++) {
            for (int row : inOrder) {
                int group = facts.children().group(child(row));
                long already = Stream.concat(seated.stream(), chosen.stream())
                        .filter(other -> facts.children().group(child(other)) == group)
                        .count();
                long limit = pass == 0
                        ? facts.programs().floor(program, group)
                        : pass == 1 ? facts.programs().ceiling(program, group) : Long.MAX_VALUE;
                if (!chosen.contains(row)
                        && already < limit
                        && seated.size() + chosen.size() < facts.programs().seats(program)) {
                    chosen.add(row);
                }
            }
        }
        return chosen;
    }

    private Comparator<Integer> byKey() {
        var choices = facts.choices();
        return Comparator.<Integer>comparingInt(choices::band)
                .thenComparingInt(choices::tier)
                .thenComparing(Comparator.<Integer>comparingInt(choices::points).reversed())
                .thenComparingInt(row -> facts.children().number(child(row)));
    }

    private int child(int row) {
        int child = 0;
        while (facts.choices().end(child) <= row) {
            child++;
        }
        return child;
    }
}
