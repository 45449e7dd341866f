package org.openseat.rulebook;

/// Whether an address lies inside the area in question, as far as the district's map can tell.
public enum Place {
    INSIDE,
    OUTSIDE,
    UNKNOWN
}
