package org.openseat.rulebook.choices.points;

import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;

/// One magnet a child asked for in an earlier cycle, and how that ended.
public record PastRequest(SchoolYear year, String program, Grade grade, Standing standing) {
    /// How it stood when the list closed, or at the answer.
    public enum Standing {
        /// On a valid on-time list when it closed. (R-PTS-4, R-PTS-16)
        LISTED,
        /// Filed late or for Space Available.
        LATE,
        /// Wrong grade, outside the district, not eligible. (R-PTS-8)
        INVALID,
        /// The family left the list.
        WITHDRAWN,
        /// An offer declined, or not answered. (R-PTS-9)
        DECLINED,
        /// A magnet seat accepted. (R-PTS-17)
        ACCEPTED
    }
}
