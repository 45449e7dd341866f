package org.openseat.engine.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openseat.engine.Assignment;
import org.openseat.engine.Key;
import org.openseat.engine.Lines;
import org.openseat.engine.Market;
import org.openseat.engine.Mechanism;
import org.openseat.engine.Seat;
import org.openseat.engine.WaitingLists;

/// Writes `statistics.csv`: per program, and per group where no figure is small, how many asked, were offered a
/// seat and wait, and the points and number of the last one offered.
///
/// A program's seats for twins count with it, but the last one offered is that of its own seats.
final class Statistics {
    private record Cell(int program, int group) {}

    /// How many children of a group, or of all, and the last one with a seat of the program's own.
    private static final class Figures {
        int asked;
        int offered;
        int offeredOwn;
        int waiting;
        int last = Market.NONE;
    }

    private final FrozenRun frozen;
    private final Assignment assignment;
    private final Map<Cell, Figures> figures = new HashMap<>();
    private final Map<Integer, Integer> besideProgram = new HashMap<>();

    private Statistics(FrozenRun frozen, DrawnRun drawn) {
        this.frozen = frozen;
        assignment = drawn.assignment();
        drawn.beside().forEach(seat -> besideProgram.put(seat.pool(), seat.program()));
        count();
        countWaiting();
        lastOffered(Lines.of(assignment));
    }

    static void write(CsvText file, FrozenRun frozen, DrawnRun drawn) {
        try (var csv = file) {
            var statistics = new Statistics(frozen, drawn);
            for (int program = 0; program < frozen.programs().size(); program++) {
                var id = frozen.programs().get(program).id();
                statistics.row(csv, id, "*", statistics.all(program));
                for (int group : statistics.groupsTold(program)) {
                    statistics.row(csv, id, frozen.groups().get(group), statistics.of(program, group));
                }
            }
        }
    }

    private int program(int pool) {
        return besideProgram.getOrDefault(pool, pool);
    }

    private Figures of(int program, int group) {
        return figures.computeIfAbsent(new Cell(program, group), none -> new Figures());
    }

    private void count() {
        var market = assignment.market();
        for (int child = 0; child < market.children(); child++) {
            for (int choice = 0; choice < market.choices(child); choice++) {
                of(program(market.pool(child, choice)), market.group(child)).asked++;
            }
            if (assignment.isSeated(child)) {
                int pool = assignment.pool(child);
                var cell = of(program(pool), market.group(child));
                cell.offered++;
                cell.offeredOwn += program(pool) == pool ? 1 : 0;
            }
        }
    }

    private void countWaiting() {
        var lists = WaitingLists.of(assignment, frozen.rules().waiting());
        for (int pool = 0; pool < assignment.market().pools().size(); pool++) {
            for (int position = 0; position < lists.length(pool); position++) {
                of(program(pool), assignment.market().group(lists.child(pool, position))).waiting++;
            }
        }
    }

    private void lastOffered(Lines lines) {
        for (int program = 0; program < frozen.programs().size(); program++) {
            for (int group = 0; group < frozen.groups().size(); group++) {
                for (var kind : Seat.values()) { // within a group the kinds follow one another
                    int child = lines.last(program, group, kind);
                    if (child != Market.NONE) {
                        of(program, group).last = child;
                    }
                }
            }
        }
    }

    private Figures all(int program) {
        var all = new Figures();
        for (int group = 0; group < frozen.groups().size(); group++) {
            var one = of(program, group);
            all.asked += one.asked;
            all.offered += one.offered;
            all.offeredOwn += one.offeredOwn;
            all.waiting += one.waiting;
            if (one.last != Market.NONE && (all.last == Market.NONE || comesBefore(all.last, one.last))) {
                all.last = one.last;
            }
        }
        return all;
    }

    private boolean comesBefore(int one, int other) {
        return assignment.mechanism() == Mechanism.IMMEDIATE && assignment.choice(one) != assignment.choice(other)
                ? assignment.choice(one) < assignment.choice(other)
                : assignment.key(one) < assignment.key(other);
    }

    /// The groups of a program with shares, if none of their figures is small and the program is not sealed.
    private List<Integer> groupsTold(int program) {
        var told = new ArrayList<Integer>();
        var shares = frozen.programs().get(program).shares();
        for (int group = 0; group < frozen.groups().size(); group++) {
            var name = frozen.groups().get(group);
            var cell = of(program, group);
            if (isSmall(cell)) {
                return List.of();
            }
            if (cell.asked > 0
                    || shares.stream().anyMatch(share -> share.group().equals(name))) {
                told.add(group);
            }
        }
        return shares.isEmpty() || frozen.isSealed(program) ? List.of() : told;
    }

    private boolean isSmall(Figures cell) {
        var rules = frozen.rules();
        return rules.isSmall(cell.asked) || rules.isSmall(cell.offered) || rules.isSmall(cell.waiting);
    }

    private void row(CsvText csv, String program, String group, Figures told) {
        boolean lastIsTold = told.offeredOwn >= frozen.rules().small();
        csv.row(
                program,
                group,
                figure(told.asked),
                figure(told.offered),
                figure(told.waiting),
                lastIsTold ? Key.points(assignment.key(told.last)) : "",
                lastIsTold ? assignment.market().lotteryRank(told.last) : "");
    }

    private String figure(int count) {
        return frozen.rules().isSmall(count) ? "<" + frozen.rules().small() : Integer.toString(count);
    }
}
