package org.openseat.demo.requests;

import java.time.ZonedDateTime;
import org.openseat.demo.requests.Neighbors.Family;

/// Requests of one kind, each told to where it stands on the demo's first day.
interface Stories {

    /// Makes the n-th request, of this family.
    void tell(int n, Family family, ZonedDateTime now);
}
