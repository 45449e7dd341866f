package org.openseat.verifier.files;

import java.util.List;

/// Files that cannot be used as they are, with every problem (the first [Problems#MAX]) as `file:line: what and
/// how to mend it`.
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    public BadInput(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
