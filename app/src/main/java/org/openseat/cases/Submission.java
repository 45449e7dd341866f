package org.openseat.cases;

import org.openseat.rulebook.Finding;

/// What became of a request that a family submitted.
///
/// @param <T> the request
public sealed interface Submission<T> {

    /// It is in, now or since an earlier try.
    record Taken<T>(T request) implements Submission<T> {}

    /// The child already has an open request of this kind.
    record AlreadyOpen<T>(CaseId there) implements Submission<T> {}

    /// A rule says that it cannot be taken at all.
    record Refused<T>(Finding why) implements Submission<T> {}
}
