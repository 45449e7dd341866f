package org.openseat.start.front;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The places of those for whom a thread waits: so many for all, and fewer for one network.
///
/// When there is none left, the slowest of the network that has most of them is cut, if it is slower than anybody who
/// begins now; whoever keeps the pace stays.
final class Places {

    private final int many;
    private final int ofOneNetwork;
    private final Map<String, List<Place>> taken = new HashMap<>();

    Places(int many, int ofOneNetwork) {
        this.many = many;
        this.ofOneNetwork = ofOneNetwork;
    }

    /// A place is given back once, however often it is closed.
    final class Place implements AutoCloseable {

        private final String network;
        private final Pace pace;
        private final Runnable cut;

        private Place(String network, Pace pace, Runnable cut) {
            this.network = network;
            this.pace = pace;
            this.cut = cut;
        }

        @Override
        public void close() {
            leave(this);
        }
    }

    /// @param cut ends the waiting from outside; never called once the place was given back
    synchronized Optional<Place> take(String network, Pace pace, Runnable cut) {
        var neighbors = taken.getOrDefault(network, List.of());
        var full = neighbors.size() >= ofOneNetwork && !cutOneOf(neighbors, pace)
                || count() >= many && !cutOneOf(mostOfOneNetwork(), pace);
        if (full) {
            return Optional.empty();
        }
        var place = new Place(network, pace, cut);
        taken.computeIfAbsent(network, _ -> new ArrayList<>()).add(place);
        return Optional.of(place);
    }

    /// Answers how many were cut.
    synchronized int cutLate() {
        var late = taken.values().stream()
                .flatMap(List::stream)
                .filter(place -> place.pace.late())
                .toList();
        late.forEach(this::cut);
        return late.size();
    }

    synchronized int count() {
        return taken.values().stream().mapToInt(List::size).sum();
    }

    private boolean cutOneOf(List<Place> places, Pace newcomer) {
        var slowest = places.stream()
                .min((one, other) -> one.pace.compare(other.pace))
                .filter(place -> place.pace.compare(newcomer) < 0);
        slowest.ifPresent(this::cut);
        return slowest.isPresent();
    }

    /// Of all networks that have as many as the one that has most.
    private List<Place> mostOfOneNetwork() {
        var most = taken.values().stream().map(List::size).max(Comparator.naturalOrder());
        return taken.values().stream()
                .filter(places -> most.filter(size -> size == places.size()).isPresent())
                .flatMap(List::stream)
                .toList();
    }

    private void cut(Place place) {
        leave(place);
        place.cut.run();
    }

    private synchronized void leave(Place place) {
        taken.computeIfPresent(place.network, (_, places) -> {
            places.remove(place);
            return places.isEmpty() ? null : places;
        });
    }
}
