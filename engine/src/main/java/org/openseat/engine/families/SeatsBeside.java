package org.openseat.engine.families;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openseat.engine.Assignment;
import org.openseat.engine.Key;
import org.openseat.engine.Market;
import org.openseat.engine.MarketBuilder;
import org.openseat.engine.Pool;

/// A market with seats added beside its programs: the choices they were added for are replaced by them.
final class SeatsBeside {
    private record Place(int child, int choice) {}

    private final Market market;
    private final Map<Place, Integer> with = new HashMap<>();
    private Map<Integer, Integer> pools = Map.of(); // the pool beside each program, numbered behind all others
    private int[] programs = {}; // the other way round, from the first added pool on

    SeatsBeside(Market market) {
        this.market = market;
    }

    void add(int child, int twin, int choice) {
        with.put(new Place(child, choice), twin);
    }

    /// The program that a pool of [#market] belongs to: itself, or the one it was added beside.
    int program(int pool) {
        int own = market.pools().size();
        return pool < own ? pool : programs[pool - own];
    }

    Market market() {
        number();
        var next = new MarketBuilder(market.children(), market.children());
        market.pools().forEach(next::pool);
        for (int program : programs) {
            next.pool(Pool.of((int)
                    with.keySet().stream().filter(at -> program(at) == program).count()));
        }
        for (int child = 0; child < market.children(); child++) {
            next.child(market.group(child), market.lotteryRank(child));
            for (int choice = 0; choice < market.choices(child); choice++) {
                var key = market.key(child, choice);
                int program = market.pool(child, choice);
                int pool = with.containsKey(new Place(child, choice)) ? pools.getOrDefault(program, program) : program;
                next.choice(pool, Key.band(key), Key.tier(key), Key.points(key));
            }
            if (market.holds(child) != Market.NONE) {
                next.holds(market.holds(child));
            }
        }
        return next.build();
    }

    private void number() {
        var inOrder = new TreeSet<Integer>();
        with.keySet().forEach(at -> inOrder.add(program(at)));
        programs = inOrder.stream().mapToInt(Integer::intValue).toArray();
        pools = new TreeMap<>();
        for (int i = 0; i < programs.length; i++) {
            pools.put(programs[i], market.pools().size() + i);
        }
    }

    private int program(Place at) {
        return market.pool(at.child, at.choice);
    }

    /// Takes back what was added for a child who got something better still; whether there was any.
    boolean dropUnused(Assignment assignment) {
        return with.keySet().removeIf(at -> assignment.choice(at.child) != at.choice);
    }

    /// In the order of the children.
    List<SeatBeside> added() {
        var added = new ArrayList<SeatBeside>();
        with.forEach((at, twin) -> added.add(
                new SeatBeside(at.child, twin, at.choice, program(at), pools.getOrDefault(program(at), program(at)))));
        added.sort((a, b) -> Integer.compare(a.child(), b.child()));
        return added;
    }
}
