package org.openseat.pack;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openseat.pack.SchoolRecords.Written;

/// The things of one file of a OneRoster export by their id; where an id stands twice, the line that was changed last
/// holds.
final class Latest<T> {
    private final Map<String, Kept<T>> kept = new HashMap<>();

    private record Kept<T>(Optional<T> thing, Written written) {}

    /// @param thing none when the line says that it is to be deleted
    void take(RosterLine line, String id, Optional<T> thing) {
        var now = new Kept<>(thing, line.written());
        var before = kept.put(id, now);
        if (before != null) {
            line.row()
                    .note("has the sourcedId of line " + before.written().line()
                            + "; of the two, the one changed last holds");
            if (before.written().compareTo(now.written()) > 0) {
                kept.put(id, before);
            }
        }
    }

    Optional<T> get(String id) {
        return Optional.ofNullable(kept.get(id)).flatMap(Kept::thing);
    }

    /// Whether the file says that this is to be deleted; something it does not name is not.
    boolean isGone(String id) {
        var found = kept.get(id);
        return found != null && found.thing().isEmpty();
    }

    boolean isEmpty() {
        return kept.values().stream().allMatch(one -> one.thing().isEmpty());
    }

    Collection<T> all() {
        return kept.values().stream().flatMap(one -> one.thing().stream()).toList();
    }
}
