package org.openseat.engine.kinds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/// The lists of a Zone of Choice, written to their end, so that nobody stays without a school (R-ZOC-4).
public final class ZoneLists {
    /// What the family asked for, then the zone's other schools, nearest first.
    ///
    /// @param asked best first; schools outside the zone are left out
    /// @param byDistance every school of the zone, nearest to the child's home first
    public static <S> List<S> complete(List<S> asked, List<S> byDistance) {
        var list = new LinkedHashSet<S>(asked);
        list.retainAll(new LinkedHashSet<>(byDistance));
        list.addAll(byDistance);
        return new ArrayList<>(list);
    }

    /// How many seats a zone lacks before it may be frozen; 0 if every child of the zone can sit somewhere.
    public static int missingSeats(int children, Collection<Integer> seatsOfItsSchools) {
        long seats = seatsOfItsSchools.stream().mapToLong(Integer::longValue).sum();
        return (int) Math.max(0, children - seats);
    }

    private ZoneLists() {}
}
