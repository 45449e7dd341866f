package org.openseat.verifier.files;

import java.util.HashMap;
import java.util.Map;

/// Notices two ids in one file that nobody could tell apart by looking at them.
final class Twice {
    private final Ids ids;
    private final Map<String, String> odd = new HashMap<>(); // by folded form, those that are not what they seem

    /// @param ids those listed so far
    Twice(Ids ids) {
        this.ids = ids;
    }

    /// Looks at an id that has just been listed.
    void look(Row row, String what, String id) {
        var folded = Letters.folded(id);
        boolean plain = folded.equals(id);
        var other = plain ? odd.get(id) : ids.find(folded) == Ids.UNKNOWN ? odd.putIfAbsent(folded, id) : folded;
        if (other != null) {
            row.problem(what + " \"" + id + "\" looks the same as \"" + other
                    + "\", but is stored in other bytes; use one form, or other ids");
        }
    }
}
