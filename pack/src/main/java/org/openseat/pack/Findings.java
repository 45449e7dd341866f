package org.openseat.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Collects what is wrong (problems: the pack is refused) and what is odd (notes: the pack is taken) while a pack is
/// read.
///
/// A column of 600,000 wrong dates is one mistake, so after [#MOST_PER_FILE] problems a file only counts the rest.
final class Findings {
    static final int MOST_PER_FILE = 100;

    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    void problem(String file, int line, String what) {
        if (counts.merge(file, 1, Integer::sum) <= MOST_PER_FILE) {
            problems.add(new Problem(file, line, what));
        }
    }

    void note(String file, int line, String what) {
        notes.add(new Problem(file, line, what));
    }

    boolean none() {
        return problems.isEmpty();
    }

    List<Problem> problems() {
        var all = new ArrayList<>(problems);
        counts.forEach((file, count) -> {
            if (count > MOST_PER_FILE) {
                all.add(new Problem(file, 0, "and " + (count - MOST_PER_FILE) + " more problems in this file"));
            }
        });
        return all.stream().sorted().toList();
    }

    List<Problem> notes() {
        return notes.stream().sorted().toList();
    }
}
