package org.openseat.permits;

/// Why a school cannot accept a paper; each has its sentence at `permits.paper.problem.<code>`. (R-IDP-19, §III.A)
public enum PaperProblem {
    UNREADABLE,
    WRONG_PAPER,
    NO_STUDENT,
    NO_HOURS_OR_ADDRESS,
    NO_LETTERHEAD,
    TOO_OLD
}
