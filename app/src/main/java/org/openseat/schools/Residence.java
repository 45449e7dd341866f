package org.openseat.schools;

import java.util.List;

/// Which school a child belongs to by the home address, as far as the district's map can tell.
public sealed interface Residence {

    /// The home lies in this school's attendance area.
    record Found(School school) implements Residence {}

    /// The home lies in several areas (shared, or on a border), or two houses fit the address: a person must choose.
    record Ambiguous(List<School> schools) implements Residence {}

    /// No area is known for this home.
    record Unknown(Why why) implements Residence {}

    /// Why no area is known.
    enum Why {
        POST_OFFICE_BOX,
        NO_HOUSE_NUMBER,
        UNKNOWN_STREET,
        UNKNOWN_NUMBER,
        OTHER_CITY_OR_ZIP,
        /// The house is known, but no area for this grade covers it.
        NO_AREA
    }
}
