package org.openseat.pack.places;

import java.util.List;

/// What the district's list of streets says about an address: found, not found, or more than one house fits.
public sealed interface Located {

    /// The address as the district writes it (apartment left out), and where it is.
    record Found(String line, String city, String zip, Place place) implements Located {}

    /// No house of the district; the reason tells what to ask the family.
    record NotFound(Why why) implements Located {}

    /// At least two houses fit: let the family choose.
    record Ambiguous(List<Found> candidates) implements Located {}

    /// Why an address was not found.
    enum Why {
        POST_OFFICE_BOX,
        NO_HOUSE_NUMBER,
        UNKNOWN_STREET,
        UNKNOWN_NUMBER,
        OTHER_CITY_OR_ZIP
    }
}
