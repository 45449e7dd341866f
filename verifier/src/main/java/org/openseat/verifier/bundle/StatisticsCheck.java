package org.openseat.verifier.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Every figure of statistics.csv follows from the published rows; of sealed programs only one row stands there,
/// which an auditor can check.
final class StatisticsCheck {
    private static final String ALL = "*";

    private record Figures(int asked, int offered, int waiting, int own, int last) {
        static final Figures NONE = new Figures(0, 0, 0, 0, -1);
    }

    private final Drawn drawn;
    private final Rules rules;
    private final Order order;
    private final Map<String, int[]> asked = new HashMap<>(); // per program, by group
    private final Set<Statistic> due = new HashSet<>();

    private StatisticsCheck(Drawn drawn, Order order) {
        this.drawn = drawn;
        this.order = order;
        rules = drawn.bundle().rules();
        var rows = drawn.bundle().rows();
        for (int child = 0; child < rows.children(); child++) {
            for (int row = rows.first()[child]; row < rows.end(child); row++) {
                asked.computeIfAbsent(
                                Program.own(rows.programId(row)),
                                none -> new int[drawn.groups().size()])[
                        drawn.facts().children().group(child)]++;
            }
        }
    }

    static Reasons of(Drawn drawn, Order order) {
        var check = new StatisticsCheck(drawn, order);
        drawn.bundle().frozen().values().stream()
                .filter(program -> !check.rules.sealed().contains(program.id()))
                .forEach(check::expect);
        return check.compare(check.rules.sealed());
    }

    /// With every closed choice open, the rows of sealed programs too.
    static Reasons ofAll(Drawn opened) {
        var check = new StatisticsCheck(opened, Order.of(opened));
        opened.bundle().frozen().values().forEach(check::expect);
        return check.compare(Set.of());
    }

    /// @param closed programs whose figures cannot be counted
    private Reasons compare(Set<String> closed) {
        var reasons = new Reasons();
        Set<String> sealedToldOf = new HashSet<>();
        for (var told : drawn.bundle().statistics()) {
            if (closed.contains(told.program())) {
                reasons.unless(
                        told.group().equals(ALL) && sealedToldOf.add(told.program()),
                        "the sealed program " + told.program() + " may have one row only, for all");
            } else {
                reasons.unless(due.remove(told), "\"" + told + "\" is not what follows from the rows");
            }
        }
        closed.stream()
                .filter(id -> !sealedToldOf.contains(id))
                .forEach(id -> reasons.add("the sealed program " + id + " has no row"));
        due.stream().map(row -> "\"" + row + "\" is missing").sorted().forEach(reasons::add);
        return reasons;
    }

    private void expect(Program program) {
        var groups = new ArrayList<Integer>();
        boolean small = false;
        var cells = new ArrayList<Figures>();
        for (int group = 0; group < drawn.groups().size(); group++) {
            var cell = figures(program.id(), List.of(group));
            cells.add(cell);
            small |= rules.isSmall(cell.asked) || rules.isSmall(cell.offered) || rules.isSmall(cell.waiting);
            if (cell.asked > 0 || program.shares().containsKey(drawn.groups().get(group))) {
                groups.add(group);
            }
        }
        var everyGroup = new ArrayList<Integer>();
        for (int group = 0; group < drawn.groups().size(); group++) {
            everyGroup.add(group);
        }
        due.add(row(program.id(), ALL, figures(program.id(), everyGroup)));
        if (!small && !program.shares().isEmpty() && !rules.sealed().contains(program.id())) {
            groups.forEach(group -> due.add(row(program.id(), drawn.groups().get(group), cells.get(group))));
        }
    }

    private Figures figures(String id, List<Integer> groups) {
        var own = of(id, groups);
        var beside = of(id + Program.TWIN, groups);
        int asking = 0;
        for (int group : groups) {
            asking += asked.getOrDefault(id, new int[drawn.groups().size()])[group];
        }
        return new Figures(asking, own.offered + beside.offered, own.waiting + beside.waiting, own.offered, own.last);
    }

    /// Of one published program; the last one offered is the last admitted.
    private Figures of(String id, List<Integer> groups) {
        int program = drawn.bundle().rows().programs().find(id);
        if (program < 0) {
            return Figures.NONE;
        }
        int offered = 0;
        int last = -1;
        for (int child : order.seated(program)) {
            if (groups.contains(drawn.facts().children().group(child))) {
                offered++;
                last = child;
            }
        }
        int waiting = 0;
        for (int child : order.waiting(program)) {
            waiting += groups.contains(drawn.facts().children().group(child)) ? 1 : 0;
        }
        return new Figures(0, offered, waiting, offered, last);
    }

    private Statistic row(String program, String group, Figures figures) {
        boolean lastIsTold = figures.own >= rules.small();
        var rows = drawn.bundle().rows();
        return new Statistic(
                program,
                group,
                figure(figures.asked),
                figure(figures.offered),
                figure(figures.waiting),
                lastIsTold ? Integer.toString(rows.points()[rows.seatRow(figures.last)]) : "",
                lastIsTold ? Integer.toString(rows.number()[figures.last]) : "");
    }

    private String figure(int count) {
        return rules.isSmall(count) ? "<" + rules.small() : Integer.toString(count);
    }
}
