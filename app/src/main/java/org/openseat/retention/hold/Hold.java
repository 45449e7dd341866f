package org.openseat.retention.hold;

import java.time.Instant;
import java.util.Optional;
import org.openseat.accounts.AccountId;
import org.openseat.students.StudentId;

/// The records of a child are kept until the hold is lifted: for a suit, an audit, a complaint.
///
/// @param lift somebody wants to lift it and waits for a second person
public record Hold(StudentId child, String why, AccountId by, Instant since, Optional<Lift> lift) {

    /// The wish to lift it.
    public record Lift(AccountId by, Instant asked, String why) {}

    /// A wish to lift it that somebody did not follow.
    public record Kept(Lift wish, AccountId by, Instant at, String why) {}
}
