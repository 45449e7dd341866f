package org.openseat.pack.choices;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.openseat.district.SchoolCode;
import org.openseat.pack.places.GradeSpan;

/// A part of the map that gives the children who live there something: one feature of `zones.geojson`.
///
/// @param zone the zone's code; for a program's boundary, the program's
/// @param schools those of a zone of choice, or the sending schools
/// @param shape x = longitude, y = latitude; never changed
public record Zone(String zone, String name, Kind kind, List<SchoolCode> schools, GradeSpan grades, Geometry shape) {

    /// What living there gives.
    public enum Kind {
        /// One of the zone's schools is the child's. (R-ZOC-1)
        CHOICE,
        /// Permits With Transportation can be asked for. (R-PWT-1)
        PWT_SENDING,
        /// Children from here come first in a Continuous Enrollment magnet. (R-SA-4)
        PROGRAM_BOUNDARY
    }

    public Zone {
        schools = List.copyOf(schools);
    }
}
