package org.openseat.rounds;

import java.time.ZonedDateTime;

/// Something that the system does by itself every so often, such as carrying the mail.
///
/// Several nodes may do it at once: what one of them holds, the others pass over.
public interface Round {

    /// Its name in logs and figures; it never changes.
    String name();

    Pace pace();

    /// Whether it moves things because of the day. Tests that live on days of their own switch these off.
    default boolean byTheDay() {
        return false;
    }

    /// Does what is due now. Whatever it throws is noted, and the next round comes all the same.
    void work(ZonedDateTime now) throws Exception;
}
