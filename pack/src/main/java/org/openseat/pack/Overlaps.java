package org.openseat.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openseat.pack.places.AddressRange;
import org.openseat.pack.places.AddressRange.Side;

/// Notices when two lines of `addresses.csv` claim the same house of the same street in the same ZIP code.
final class Overlaps {
    /// By street and side: the ranges taken so far, by their first house number; they do not touch each other.
    private final Map<Key, TreeMap<Integer, Taken>> taken = new HashMap<>();

    private record Key(String street, String city, String zip, boolean odd) {}

    private record Taken(int to, int line) {}

    /// Notes a range; answers the line that claims some of the same houses already.
    Optional<Integer> add(int line, AddressRange range) {
        Optional<Integer> odd = range.side() == Side.EVEN ? Optional.empty() : add(line, range, true);
        Optional<Integer> even = range.side() == Side.ODD ? Optional.empty() : add(line, range, false);
        return odd.or(() -> even);
    }

    private Optional<Integer> add(int line, AddressRange range, boolean odd) {
        int from = range.from() + ((range.from() % 2 == 1) == odd ? 0 : 1);
        int to = range.to() - ((range.to() % 2 == 1) == odd ? 0 : 1);
        if (from > to) {
            return Optional.empty();
        }
        var side =
                taken.computeIfAbsent(new Key(range.street(), range.city(), range.zip(), odd), key -> new TreeMap<>());
        var before = side.floorEntry(to);
        if (before != null && before.getValue().to() >= from) {
            return Optional.of(before.getValue().line());
        }
        side.put(from, new Taken(to, line));
        return Optional.empty();
    }
}
