package org.openseat.audit.openings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Somebody of the staff opened something of a child.
///
/// @param title what they sign with, as it was then; may be empty
/// @param roles what they were to the district then
/// @param schools the codes of the schools they answered for then
/// @param number the confirmation number of the request
/// @param paper the kind of the paper, unless it is gone
/// @param letter the title of the letter
public record Opening(
        Instant at,
        String who,
        String title,
        List<String> roles,
        List<String> schools,
        What what,
        Optional<String> number,
        Optional<String> paper,
        Optional<String> letter) {

    /// What was opened.
    public enum What {
        CHILD,
        CASE,
        PAPER,
        LETTER,
        ORDER
    }
}
