package org.openseat.pack.choices;

import org.locationtech.jts.geom.Geometry;

/// A street as the map draws it; where houses are stands in `addresses.csv`.
///
/// @param line a line or several, x = longitude, y = latitude; never changed
public record Street(String name, Geometry line) {}
