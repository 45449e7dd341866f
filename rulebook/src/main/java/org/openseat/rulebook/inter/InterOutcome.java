package org.openseat.rulebook.inter;

/// How a request or permit between districts stands when a family asks for an appeal. (rules §5.4, §5.7)
public enum InterOutcome {
    UNDECIDED,
    /// The office waits for papers that it asked for; the law's days to decide go on running.
    PAPERS_ASKED,
    APPROVED,
    DENIED,
    /// This district said no to an incoming student whom the home district was asked to release and did not.
    DENIED_WITHOUT_RELEASE,
    APPEAL_UNDECIDED,
    DENIED_ON_APPEAL,
    DEEMED_DENIED,
    REFERRED_TO_COUNTY,
    ABANDONED,
    WITHDRAWN,
    REVOKED,
    REVOKED_AFTER_REVIEW;

    /// The outcome of a denial follows from what happened, whatever ground was ticked. (R-INT-22)
    public static InterOutcome denied(Direction direction, Release release) {
        return direction == Direction.INCOMING && release.lacking() ? DENIED_WITHOUT_RELEASE : DENIED;
    }
}
