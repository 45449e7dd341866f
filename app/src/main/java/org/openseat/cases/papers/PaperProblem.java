package org.openseat.cases.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Why a school cannot accept a paper; each has its sentence at `cases.paper.problem.<code>`. (R-IDP-19, §III.A)
public enum PaperProblem {
    UNREADABLE,
    WRONG_PAPER,
    NO_STUDENT,
    NO_HOURS_OR_ADDRESS,
    NO_LETTERHEAD,
    TOO_OLD,
    /// What the virus check found; no person chooses it.
    INFECTED;

    /// What a reviewer may choose.
    public static List<PaperProblem> choices() {
        return Arrays.stream(values()).filter(problem -> problem != INFECTED).toList();
    }

    public static Optional<PaperProblem> chosen(String name) {
        return choices().stream().filter(problem -> problem.name().equals(name)).findFirst();
    }
}
