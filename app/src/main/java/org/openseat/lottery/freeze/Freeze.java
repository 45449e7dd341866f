package org.openseat.lottery.freeze;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.cycles.Cycle;
import org.openseat.cycles.Cycles;
import org.openseat.engine.kinds.ProgramKind;
import org.openseat.engine.kinds.Unranked;
import org.openseat.engine.publish.Applicants;
import org.openseat.engine.publish.FrozenRun;
import org.openseat.engine.publish.NotPublishable;
import org.openseat.engine.publish.Pseudonyms;
import org.openseat.lottery.freeze.FrozenTables.Child;
import org.openseat.lottery.run.LotteryRun;
import org.openseat.lottery.run.Pressed.Why;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.filing.Window;
import org.springframework.stereotype.Component;

/// Copies everything that a run is drawn from into tables of its own; what changes later does not reach it.
@Component
public class Freeze {

    private final Cycles cycles;
    private final Wishes wishes;
    private final Pools pools;
    private final Places places;
    private final Seals seals;
    private final FrozenTables tables;

    Freeze(Cycles cycles, Wishes wishes, Pools pools, Places places, Seals seals, FrozenTables tables) {
        this.cycles = cycles;
        this.wishes = wishes;
        this.pools = pools;
        this.places = places;
        this.seals = seals;
        this.tables = tables;
    }

    /// What must be cured before the run can be frozen.
    public List<Why> against(LotteryRun run, Instant now) {
        var cycle = cycle(run);
        var why = new ArrayList<Why>();
        cycle.window(Window.of(run.category()))
                .filter(window -> window.isOpen(now) || !window.isOpenYet(now))
                .ifPresent(_ -> why.add(Why.of("WINDOW_OPEN")));
        if (run.category() == Category.MAGNET && !tables.pointsFrozen(run.cycle())) {
            why.add(Why.of("POINTS_NOT_FROZEN"));
        }
        var asked = wishes.of(run.cycle(), run.category(), cycle.numbers().raceBalance());
        if (asked.stream().noneMatch(wish -> wish.code() == null)) {
            why.add(Why.of("NOBODY_ASKS"));
        }
        var there = pools.of(cycle, run.category(), Map.of()).stream()
                .map(pool -> pool.pool().id())
                .collect(Collectors.toSet());
        asked.stream()
                .filter(wish -> wish.code() == null)
                .collect(Collectors.groupingBy(wish -> Pools.code(wish.program(), wish.grade()), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(pool -> !there.contains(pool.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(pool -> why.add(Why.of("NO_SEATS_DECLARED", pool.getKey(), pool.getValue())));
        return why;
    }

    /// @return the manifest of what was frozen
    /// @throws NotPublishable before anything is written, when a group is so small that rows would show somebody
    public String freeze(LotteryRun run) {
        var cycle = cycle(run);
        var kind = Kinds.of(run.category());
        var asked = wishes.of(run.cycle(), run.category(), cycle.numbers().raceBalance());
        var drawn = pools.of(cycle, run.category(), Pools.asking(asked));
        var secret = seals.of(run.cycle(), run.category());
        var children = children(asked, drawn, kind, cycle, new Pseudonyms(secret));
        var frozen = FrozenRun.of(
                tables.rules(run), drawn.stream().map(Pools.OfProgram::pool).toList(), applicants(children), secret);
        tables.write(run.id(), drawn, children);
        tables.leftOut(
                run.id(), asked.stream().filter(wish -> wish.code() != null).toList());
        tables.files(run.id(), frozen);
        return frozen.manifest().hex();
    }

    /// The run as it was frozen, put together from its rows alone.
    ///
    /// @throws IllegalStateException when rows and manifest do not agree: somebody has changed them
    public FrozenRun read(LotteryRun run) {
        var frozen = FrozenRun.of(
                tables.rules(run),
                tables.pools(run.id()),
                applicants(tables.children(run.id())),
                seals.of(run.cycle(), run.category()));
        if (!frozen.manifest().hex().equals(run.manifest())) {
            throw new IllegalStateException("The rows of run " + run.id() + " are not those of its manifest");
        }
        return frozen;
    }

    private Cycle cycle(LotteryRun run) {
        return cycles.find(run.cycle()).orElseThrow();
    }

    static Applicants applicants(List<Child> children) {
        var builder = new Applicants.Builder();
        for (var child : children) {
            builder.child(child.pseudonym(), child.draw(), child.group());
            child.choices().forEach(choice -> builder.choice(choice.number(), choice.pool(), choice.priority()));
        }
        return builder.build();
    }

    /// In byte order of their pseudonyms. Where nothing is ranked, the one who is drawn is the child at that school.
    private List<Child> children(
            List<Wish> asked, List<Pools.OfProgram> drawn, ProgramKind kind, Cycle cycle, Pseudonyms pseudonyms) {
        var number = new java.util.HashMap<String, Integer>();
        drawn.forEach(pool -> number.put(pool.pool().id(), number.size()));
        return asked.stream()
                .filter(wish -> wish.code() == null)
                .collect(Collectors.groupingBy(Wish::student))
                .entrySet()
                .stream()
                .flatMap(entry -> kind.ask() == ProgramKind.Ask.RANKED
                        ? Stream.of(child(
                                entry.getValue(),
                                pseudonyms.child(entry.getKey().toString()),
                                number,
                                cycle,
                                drawn))
                        : entry.getValue().stream().map(wish -> alone(wish, pseudonyms, number, cycle, drawn)))
                .sorted(Comparator.comparing(Child::pseudonym))
                .toList();
    }

    private Child alone(
            Wish wish, Pseudonyms pseudonyms, Map<String, Integer> number, Cycle cycle, List<Pools.OfProgram> drawn) {
        var id = new Unranked(pseudonyms.child(wish.student().toString()), wish.program()).id();
        return child(List.of(wish), id, number, cycle, drawn);
    }

    private Child child(
            List<Wish> wishes,
            String pseudonym,
            Map<String, Integer> number,
            Cycle cycle,
            List<Pools.OfProgram> drawn) {
        var first = wishes.getFirst();
        var choices = wishes.stream()
                .sorted(Comparator.comparingInt(Wish::number))
                .map(wish -> {
                    int pool = Objects.requireNonNull(number.get(Pools.code(wish.program(), wish.grade())));
                    return new Child.Choice(
                            wish.number(),
                            pool,
                            places.of(
                                    wish,
                                    drawn.get(pool).program(),
                                    cycle.numbers().entry()));
                })
                .toList();
        boolean counted = choices.stream()
                .anyMatch(choice -> !drawn.get(choice.pool()).pool().shares().isEmpty());
        return new Child(
                first.student(), first.application(), pseudonym, pseudonym, counted ? first.group() : "", choices);
    }
}
