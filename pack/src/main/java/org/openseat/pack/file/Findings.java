package org.openseat.pack.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openseat.pack.Problem;

/// Collects what is wrong (problems: the pack is refused) and what is odd (notes: the pack is taken) while a pack is
/// read.
///
/// A column of 600,000 wrong dates is one mistake, so after [#MOST_PER_FILE] of a kind a file only counts the rest.
public final class Findings {
    static final int MOST_PER_FILE = 100;

    private final Told problems = new Told("problems");
    private final Told notes;
    private final boolean optional;

    public Findings() {
        this(new Told("notes"), false);
    }

    private Findings(Told notes, boolean optional) {
        this.notes = notes;
        this.optional = optional;
    }

    /// The findings of a feed that the district can do without: what is wrong with a line or file of it is noted, and
    /// only that line or file is left out.
    public Findings ofOptionalFeed() {
        return new Findings(notes, true);
    }

    public void problem(String file, int line, String what) {
        if (optional) {
            notes.add(file, line, what + (line > 1 ? ". This line is left out" : ". This file is left out"));
        } else {
            problems.add(file, line, what);
        }
    }

    public void note(String file, int line, String what) {
        notes.add(file, line, what);
    }

    public boolean none() {
        return problems.told.isEmpty();
    }

    public List<Problem> problems() {
        return problems.inOrder();
    }

    public List<Problem> notes() {
        return notes.inOrder();
    }

    /// What was told of each file, and how much more there is.
    private static final class Told {
        private final List<Problem> told = new ArrayList<>();
        private final Map<String, Integer> counts = new HashMap<>();
        private final String kind;

        Told(String kind) {
            this.kind = kind;
        }

        void add(String file, int line, String what) {
            if (counts.merge(file, 1, Integer::sum) <= MOST_PER_FILE) {
                told.add(new Problem(file, line, what));
            }
        }

        List<Problem> inOrder() {
            var all = new ArrayList<>(told);
            counts.forEach((file, count) -> {
                if (count > MOST_PER_FILE) {
                    all.add(new Problem(file, 0, "and " + (count - MOST_PER_FILE) + " more " + kind + " in this file"));
                }
            });
            return all.stream().sorted().toList();
        }
    }
}
