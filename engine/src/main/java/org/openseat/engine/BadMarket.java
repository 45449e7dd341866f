package org.openseat.engine;

import java.util.List;
import java.util.stream.Collectors;

/// A market that cannot be assigned, with everything that is wrong with it (the first [#MAX_LISTED] problems).
public final class BadMarket extends RuntimeException {
    public static final int MAX_LISTED = 100;
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    BadMarket(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
