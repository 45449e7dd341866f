package org.openseat.verifier.bundle;

import java.util.Map;

/// A program with its seats and what it keeps for each group.
///
/// @param line where it stands in its file
/// @param shares per group id
record Program(String id, int seats, boolean hard, Map<String, Share> shares, long line) {
    static final String SEALED = "sealed";
    static final String CLOSED = "closed-";
    static final String TWIN = ".twin";

    /// @param ceiling the largest number if there is none
    record Share(int floor, int ceiling) {}

    /// Whether the id stands for something else than a program that was announced.
    static boolean isMade(String id) {
        return id.equals(SEALED) || id.startsWith(CLOSED) || id.endsWith(TWIN);
    }

    /// The program that a seat for twins stands beside; any other id is itself.
    static String own(String id) {
        return id.endsWith(TWIN) ? id.substring(0, id.length() - TWIN.length()) : id;
    }
}
