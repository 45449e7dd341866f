package org.openseat.start.front;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The places of those whose request has not arrived whole: so many for all, and fewer for one address.
final class Places {

    /// Half of the server's threads, which application.properties sets.
    static final int ALL = 60;

    /// A school's computer room comes from one address.
    static final int OF_ONE_ADDRESS = 20;

    private final Map<String, Integer> taken = new HashMap<>();
    private int all;

    /// A place is given back once, however often it is closed.
    final class Place implements AutoCloseable {

        private final String address;
        private boolean held = true;

        private Place(String address) {
            this.address = address;
        }

        @Override
        public void close() {
            synchronized (Places.this) {
                if (held) {
                    held = false;
                    all--;
                    taken.computeIfPresent(address, (_, many) -> many == 1 ? null : many - 1);
                }
            }
        }
    }

    synchronized Optional<Place> take(String address) {
        var many = taken.getOrDefault(address, 0);
        if (all >= ALL || many >= OF_ONE_ADDRESS) {
            return Optional.empty();
        }
        all++;
        taken.put(address, many + 1);
        return Optional.of(new Place(address));
    }
}
