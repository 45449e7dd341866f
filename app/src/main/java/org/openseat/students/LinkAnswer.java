package org.openseat.students;

/// What came of trying to add a child by district ID, birth date and PIN. (R-ACC-15)
public sealed interface LinkAnswer {

    /// The family may now act for this child; also when it could already.
    record Linked(StudentId child) implements LinkAnswer {}

    /// Not the ID, birth date and PIN of any child; which of them was wrong is not said.
    record NoMatch(int triesLeftToday) implements LinkAnswer {}

    /// Five wrong tries today, or ten of all accounts at this child: no more until tomorrow.
    record ComeBackTomorrow() implements LinkAnswer {}
}
