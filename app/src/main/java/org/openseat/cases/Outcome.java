package org.openseat.cases;

import org.openseat.rulebook.Finding;

/// What came of pressing a button on a case.
///
/// @param <T> the request that the case is about
public sealed interface Outcome<T> {

    /// The request as it now is.
    T now();

    /// It is done.
    record Done<T>(T now) implements Outcome<T> {}

    /// Someone got there first: nothing was changed.
    record Overtaken<T>(T now) implements Outcome<T> {}

    /// A rule says no to the step itself, with its reasons and citation.
    record Refused<T>(T now, Finding why) implements Outcome<T> {}
}
