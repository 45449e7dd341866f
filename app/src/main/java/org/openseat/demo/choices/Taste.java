package org.openseat.demo.choices;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.openseat.applications.Choice;
import org.openseat.applications.file.RaceTable;
import org.openseat.programs.Program;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.filing.Window;

/// What an invented family asks for and when: by chance, and the same by the same seed.
final class Taste {

    private static final List<Category> OTHERS = List.of(
            Category.DUAL_LANGUAGE,
            Category.ADVANCED_STUDIES,
            Category.AFFILIATED_CHARTER,
            Category.UNIQUE_PATHWAY,
            Category.PWT);
    private static final int MOST = 3;

    private final RandomGenerator chance;

    Taste(RandomGenerator chance) {
        this.chance = chance;
    }

    /// Mostly magnets, up to three in order; now and then another kind beside them, or instead where none is offered.
    List<Choice> onTime(List<Program> offered, Instant at) {
        var choices = new ArrayList<Choice>();
        if (chance.nextInt(10) < 8) {
            add(choices, offered, Category.MAGNET, at);
        }
        if (choices.isEmpty() || chance.nextInt(4) == 0) {
            add(choices, offered, OTHERS.get(chance.nextInt(OTHERS.size())), at);
        }
        for (var each = 0; choices.isEmpty() && each < OTHERS.size(); each++) {
            add(choices, offered, OTHERS.get(each), at);
        }
        return List.copyOf(choices);
    }

    /// One magnet, or whatever is offered. (R-CHO-7)
    List<Choice> late(List<Program> offered, Instant at) {
        return onTime(offered, at).stream()
                .limit(1)
                .map(choice ->
                        new Choice(Window.LATE, choice.category(), rank(choice.category(), 1), choice.program(), at))
                .toList();
    }

    private void add(List<Choice> choices, List<Program> offered, Category kind, Instant at) {
        var programs = new ArrayList<>(
                offered.stream().filter(program -> program.kind() == kind).toList());
        Collections.shuffle(programs, Random.from(chance));
        int most = kind == Category.PWT ? 1 : 1 + chance.nextInt(MOST);
        for (var program : programs.stream().limit(most).toList()) {
            choices.add(new Choice(Window.ON_TIME, kind, rank(kind, rankOf(choices, kind)), program.code(), at));
        }
    }

    private static int rankOf(List<Choice> choices, Category kind) {
        return 1
                + (int) choices.stream()
                        .filter(choice -> choice.category() == kind)
                        .count();
    }

    private static @Nullable Integer rank(Category kind, int place) {
        return kind.isRanked() ? place : null;
    }

    /// Some second between the two.
    Instant when(Instant from, Instant to) {
        long seconds = Math.max(1, Duration.between(from, to).toSeconds());
        return from.plusSeconds(chance.nextLong(seconds));
    }

    RaceTable.Race race() {
        var all = RaceTable.Category.values();
        return new RaceTable.Race(all[chance.nextInt(all.length)], chance.nextInt(12) == 0);
    }

    boolean oneIn(int many) {
        return chance.nextInt(many) == 0;
    }

    int below(int many) {
        return chance.nextInt(many);
    }
}
