package org.openseat.pack.choices;

import java.util.List;
import java.util.Optional;
import org.openseat.pack.places.Place;

/// Where a bus stops this cycle, and for which programs: one line of `stops.csv`.
public record BusStop(String stop, String name, Place place, List<Ride> rides) {

    /// A ride from the stop to a program.
    ///
    /// @param minutes one way; empty while it is not known
    public record Ride(String program, Optional<Integer> minutes) {}

    public BusStop {
        rides = List.copyOf(rides);
    }
}
