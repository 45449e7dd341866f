package org.openseat.engine.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.engine.Assignment;
import org.openseat.engine.Key;
import org.openseat.engine.Market;
import org.openseat.engine.MarketBuilder;
import org.openseat.engine.Pool;
import org.openseat.engine.families.SeatBeside;
import org.openseat.engine.lottery.Seed;

/// The market as it is published after the draw: sealed pools in one heap, twins' seats beside their programs,
/// and everything else as frozen.
///
/// Programs are numbered in byte order of their published ids, which is how `openseat-verifier assign` reads
/// them.
final class PublishedRows {
    private final FrozenRun frozen;
    private final Assignment real;
    private final Map<Integer, Integer> besideProgram = new HashMap<>(); // the other way round: real pool to program
    private final Map<String, Integer> seats = new HashMap<>();
    private final Map<String, Program> byId = new HashMap<>();
    private final List<String> programs;
    private final List<String> groups;
    private final Map<String, Integer> number = new HashMap<>();

    PublishedRows(FrozenRun frozen, DrawnRun drawn) {
        this.frozen = frozen;
        real = drawn.assignment();
        for (SeatBeside seat : drawn.beside()) {
            besideProgram.put(seat.pool(), seat.program());
        }
        frozen.programs().forEach(program -> byId.put(program.id(), program));
        countSeats(drawn);
        programs = Ids.inOrder(seats.keySet());
        programs.forEach(id -> number.put(id, number.size()));
        groups = namedGroups();
    }

    /// None, and those of children and of shares that are published.
    private List<String> namedGroups() {
        var names = new HashSet<>(List.of(""));
        for (int child = 0; child < frozen.applicants().children(); child++) {
            names.add(frozen.applicants().group(child));
        }
        shares().forEach(share -> names.add(share.group()));
        return Ids.inOrder(names);
    }

    private Stream<Program.Share> shares() {
        return IntStream.range(0, frozen.programs().size())
                .filter(program -> !frozen.isSealed(program))
                .boxed()
                .flatMap(program -> frozen.programs().get(program).shares().stream());
    }

    /// In byte order; the first is empty and stands for none.
    List<String> groups() {
        return groups;
    }

    /// Whether some child or share is of no group.
    boolean anyUnclassified() {
        return IntStream.range(0, frozen.applicants().children())
                        .anyMatch(child -> frozen.applicants().group(child).isEmpty())
                || shares().anyMatch(share -> share.group().isEmpty());
    }

    private void countSeats(DrawnRun drawn) {
        for (int program = 0; program < frozen.programs().size(); program++) {
            if (!frozen.isSealed(program)) {
                seats.put(id(program), frozen.programs().get(program).openings());
            }
        }
        for (var seat : drawn.beside()) {
            if (!frozen.isSealed(seat.program())) {
                seats.merge(id(seat.program()) + Program.TWIN, 1, Integer::sum);
            }
        }
        for (int child = 0; child < real.market().children(); child++) {
            for (int choice = 0; choice < real.market().choices(child); choice++) {
                if (isSealed(child, choice)) {
                    boolean came = real.choice(child) == choice;
                    seats.merge(came ? Program.SEALED : closed(child, choice), came ? 1 : 0, Integer::sum);
                }
            }
        }
        if (hasSealed()) {
            seats.putIfAbsent(Program.SEALED, 0);
        }
    }

    private boolean hasSealed() {
        return IntStream.range(0, frozen.programs().size()).anyMatch(frozen::isSealed);
    }

    private String id(int program) {
        return frozen.programs().get(program).id();
    }

    /// The frozen program of a choice, whatever was added beside it.
    private int program(int child, int choice) {
        int pool = real.market().pool(child, choice);
        return besideProgram.getOrDefault(pool, pool);
    }

    private boolean isSealed(int child, int choice) {
        return frozen.isSealed(program(child, choice));
    }

    private String closed(int child, int choice) {
        return Program.CLOSED + frozen.applicants().number(frozen.applicants().first(child) + choice);
    }

    /// The published ids in byte order.
    List<String> programs() {
        return programs;
    }

    int seats(String program) {
        return seats.getOrDefault(program, 0);
    }

    /// The frozen program of a published id, or null if it stands for others.
    @Nullable
    Program frozen(String id) {
        return byId.get(id);
    }

    /// The published id of a choice.
    String published(int child, int choice) {
        if (isSealed(child, choice)) {
            return real.choice(child) == choice ? Program.SEALED : closed(child, choice);
        }
        int program = program(child, choice);
        return program == real.market().pool(child, choice) ? id(program) : id(program) + Program.TWIN;
    }

    /// What is published of the key of a choice; a sealed one's says nothing.
    long key(int child, int choice) {
        return isSealed(child, choice) ? Key.of(0, 1, 0, 0) : real.market().key(child, choice);
    }

    /// The market that anybody reads from the published files.
    Market market(Seed seed) {
        var ranks = seed.ranks(frozen.applicants().entries());
        var market = new MarketBuilder(ranks.length, frozen.applicants().rows());
        programs.forEach(id -> market.pool(pool(id)));
        for (int child = 0; child < ranks.length; child++) {
            market.child(groups.indexOf(frozen.applicants().group(child)), ranks[child]);
            for (int choice = 0; choice < real.market().choices(child); choice++) {
                var key = key(child, choice);
                market.choice(numberOf(published(child, choice)), Key.band(key), Key.tier(key), Key.points(key));
            }
        }
        return market.build();
    }

    private int numberOf(String id) {
        return number.getOrDefault(id, Market.NONE);
    }

    private Pool pool(String id) {
        var program = frozen(id);
        if (program == null) {
            return Pool.of(seats(id));
        }
        var shares = new ArrayList<Pool.Share>();
        for (var share : program.shares()) {
            shares.add(new Pool.Share(groups.indexOf(share.group()), share.floor(), share.ceiling()));
        }
        return new Pool(program.openings(), program.mode(), shares);
    }
}
