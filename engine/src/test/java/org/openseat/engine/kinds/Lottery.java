package org.openseat.engine.kinds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openseat.engine.Assignment;
import org.openseat.engine.Market;
import org.openseat.engine.MarketBuilder;
import org.openseat.engine.Pool;
import org.openseat.engine.WaitingLists;

/// A small draw with names, as a scenario tells it; children are drawn in the order in which they are named.
final class Lottery {
    private final MarketBuilder market = new MarketBuilder();
    private final Map<String, Integer> pools = new LinkedHashMap<>();
    private final Map<String, Integer> children = new LinkedHashMap<>();

    Lottery program(String name, Pool pool) {
        pools.put(name, market.pool(pool));
        return this;
    }

    Lottery child(String name, int group) {
        return child(name, group, children.size());
    }

    Lottery child(String name, int group, int number) {
        children.put(name, market.child(group, number));
        return this;
    }

    Lottery asks(String program, Priority priority) {
        market.choice(pool(program), priority.band(), priority.tier(), priority.points());
        return this;
    }

    int pool(String program) {
        return pools.get(program);
    }

    int child(String name) {
        return children.get(name);
    }

    Market build() {
        return market.build();
    }

    List<String> seated(Assignment assignment, String program) {
        return children.keySet().stream()
                .filter(name -> assignment.pool(child(name)) == pool(program))
                .toList();
    }

    List<String> list(WaitingLists lists, String program) {
        return IntStream.range(0, lists.length(pool(program)))
                .mapToObj(at -> name(lists.child(pool(program), at)))
                .toList();
    }

    String name(int number) {
        return children.keySet().stream()
                .filter(name -> child(name) == number)
                .findFirst()
                .orElseThrow();
    }
}
