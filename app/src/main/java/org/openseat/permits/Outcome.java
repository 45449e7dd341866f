package org.openseat.permits;

import org.openseat.rulebook.Finding;

/// What came of pressing a button.
public sealed interface Outcome {

    /// It is done; the request as it now is.
    record Done(PermitRequest now) implements Outcome {}

    /// Someone got there first: nothing was changed, and this is the request as it now is.
    record Overtaken(PermitRequest now) implements Outcome {}

    /// A rule says no to the step itself, with its reasons and citation.
    record Refused(PermitRequest now, Finding why) implements Outcome {}
}
