package org.openseat.cycles;

import org.openseat.district.SchoolYear;

/// Whom a change of a window reaches: handed in by whoever keeps what families send.
public interface WindowReach {

    Reach of(SchoolYear cycle);

    /// Applications begun and not sent, lapsed ones that would come back, and those that were sent.
    record Reach(int drafts, int lapsed, int sent) {}
}
