package org.openseat.rulebook.choices.points;

/// One magnet a child asks for: in which window, at which place in the order, and whether the child may enter it.
///
/// While nobody has judged eligibility, or nothing is asked, the child counts as eligible.
public record Choice(Window window, int number, Magnet program, boolean eligible) {
    /// Late includes Space Available.
    public enum Window {
        ON_TIME,
        LATE
    }
}
