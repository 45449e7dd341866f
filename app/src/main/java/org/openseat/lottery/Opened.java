package org.openseat.lottery;

import java.time.ZonedDateTime;
import java.util.UUID;

/// Hears, in the transaction that opens it, that a share of a run's results is shown now.
public interface Opened {

    /// @param part 1 for the first share, 2 for everybody
    void opened(UUID run, int part, ZonedDateTime now);
}
