package org.openseat.engine.families;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openseat.engine.Assignment;
import org.openseat.engine.Market;
import org.openseat.engine.Mechanism;
import org.openseat.engine.Run;

/// Twins whom a pool's line parted: where the program's rule says that both come in if one does (R-SEL-7,
/// R-DLE-7), the other one gets a seat beside the program.
///
/// The added seat stands in a pool of its own, without shares, and the market is assigned afresh: the program's
/// own seats, floors and ceilings stay as announced, anyone can repeat the computation, and nobody loses by it
/// (whoever stops asking at a program only makes room).
public final class Twins {
    /// For whom the rule holds: the program's rule knows twins, and the family did not ask for them to be apart.
    @FunctionalInterface
    public interface Rule {
        boolean together(int child, int pool);
    }

    private record SameGrade(int family, int grade) {}

    private final Market market;
    private final Rule rule;
    private final Run run;
    private final Collection<List<Integer>> twins;
    private final SeatsBeside seats;

    private Twins(Market market, Families families, Rule rule, Run run) {
        this.market = market;
        this.rule = rule;
        this.run = run;
        twins = twins(market, families);
        seats = new SeatsBeside(market);
    }

    /// The assignment by deferred acceptance in which no twins for whom the rule holds are parted.
    public static United unite(Market market, Families families, Rule rule, Run run) {
        return new Twins(market, families, rule, run).unite();
    }

    private United unite() {
        var assignment = Mechanism.DEFERRED.assign(market, run);
        while (somebodyFollows(assignment)) {
            assignment = Mechanism.DEFERRED.assign(seats.market(), run);
        }
        if (seats.dropUnused(assignment)) {
            assignment = Mechanism.DEFERRED.assign(seats.market(), run);
        }
        return new United(assignment, seats.added());
    }

    private boolean somebodyFollows(Assignment assignment) {
        var somebody = false;
        for (var family : twins) {
            for (int child : family) {
                somebody |= follows(assignment, child, family);
            }
        }
        return somebody;
    }

    /// Adds a seat at the child's best choice above the present seat where a twin has one.
    private boolean follows(Assignment assignment, int child, List<Integer> family) {
        int better = assignment.isSeated(child) ? assignment.choice(child) : market.choices(child);
        for (int choice = 0; choice < better; choice++) {
            int pool = market.pool(child, choice);
            for (int twin : family) {
                if (twin != child && seats.program(assignment.pool(twin)) == pool && rule.together(child, pool)) {
                    seats.add(child, twin, choice);
                    return true;
                }
            }
        }
        return false;
    }

    private static Collection<List<Integer>> twins(Market market, Families families) {
        Map<SameGrade, List<Integer>> children = HashMap.newHashMap(market.children());
        for (int child = 0; child < market.children(); child++) {
            children.computeIfAbsent(
                            new SameGrade(families.family(child), families.grade(child)), none -> new ArrayList<>(1))
                    .add(child);
        }
        return children.values().stream().filter(family -> family.size() > 1).toList();
    }
}
