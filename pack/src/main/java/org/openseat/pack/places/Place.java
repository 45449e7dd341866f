package org.openseat.pack.places;

/// A spot on the map.
///
/// Latitude (north) comes first, as people say it; GeoJSON writes longitude first, and only the reader of GeoJSON knows
/// that.
public record Place(double latitude, double longitude) {
    public Place {
        if (!(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("latitude " + latitude + " is not between -90 and 90");
        }
        if (!(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("longitude " + longitude + " is not between -180 and 180");
        }
    }

    /// Great-circle distance in miles (haversine, mean Earth radius 3958.8 miles).
    public double milesTo(Place other) {
        double north = Math.toRadians(other.latitude - latitude) / 2;
        double east = Math.toRadians(other.longitude - longitude) / 2;
        double chord = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east), 2);
        return 2 * 3958.8 * Math.asin(Math.sqrt(chord));
    }
}
