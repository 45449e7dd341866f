package org.openseat.rulebook;

import java.util.List;

/// What one rule said, with its citation, in the form in which it is kept and shown.
public record Finding(String rule, Clause clause, Verdict verdict, List<Told> reasons) {
    public Finding {
        reasons = List.copyOf(reasons);
    }

    public static Finding of(Class<?> rule, Clause clause, Ruling ruling) {
        var reasons = ruling.reasons().stream().map(Told::of).toList();
        return new Finding(rule.getSimpleName(), clause, Verdict.of(ruling), reasons);
    }
}
