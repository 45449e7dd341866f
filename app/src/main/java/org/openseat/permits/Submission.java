package org.openseat.permits;

/// What became of a packet that was sent in.
public sealed interface Submission {

    /// It is in, now or since an earlier try.
    record Taken(PermitRequest request) implements Submission {}

    /// The child already has an open packet for that year and school.
    record AlreadyOpen(PermitId there) implements Submission {}
}
