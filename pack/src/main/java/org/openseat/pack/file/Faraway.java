package org.openseat.pack.file;

import java.util.Collection;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.openseat.pack.School;
import org.openseat.pack.places.AttendanceArea;
import org.openseat.pack.places.Place;

/// Finds what lies so far from the schools of the district that a number must be wrong.
public record Faraway(Optional<Place> middle) {
    /// Schools of one district lie within a day's walk of each other, even in Los Angeles; farther off is a slip of the
    /// pen.
    static final double FARTHEST_MILES = 100;

    public static Faraway from(Collection<School> schools) {
        return of(schools.stream()
                .flatMap(school -> school.contact().place().stream())
                .toList());
    }

    public static Faraway of(Collection<Place> places) {
        return new Faraway(
                places.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Place(median(places, Place::latitude), median(places, Place::longitude))));
    }

    private static double median(Collection<Place> places, ToDoubleFunction<Place> degrees) {
        return places.stream().mapToDouble(degrees).sorted().toArray()[places.size() / 2];
    }

    /// How many miles off a place is, if that is too far.
    public Optional<Long> of(Place place) {
        return middle.map(place::milesTo)
                .filter(miles -> miles > FARTHEST_MILES)
                .map(Math::round);
    }

    /// What is wrong with an area of which a corner lies too far off.
    public Optional<String> of(AttendanceArea area) {
        var box = area.shape().getEnvelopeInternal();
        return of(new Place(box.getMaxY(), box.getMaxX()))
                .or(() -> of(new Place(box.getMinY(), box.getMinX())))
                .map(
                        miles -> "lies or reaches " + miles
                                + " miles from the middle of the district's schools; check the longitudes (first) and latitudes");
    }
}
