package org.openseat.rulebook;

/// Which of the two schools a decision belongs to.
public enum DecidingSchool {
    RESIDENCE,
    REQUESTED
}
