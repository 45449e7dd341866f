package org.openseat.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the modules above add to the frame of every page; each answers what it knows.
public interface FrameParts {

    default Optional<Person> person(HttpServletRequest request) {
        return Optional.empty();
    }

    default List<MenuItem> menu(HttpServletRequest request) {
        return List.of();
    }

    /// What this person must know on whatever page of theirs: a sentence that leads to where more stands.
    default List<MenuItem> notices(HttpServletRequest request) {
        return List.of();
    }

    /// Where the reader came from and where they go on from here; the page offers both at its top.
    default Optional<Trail> trail(HttpServletRequest request) {
        return Optional.empty();
    }

    default Optional<District> district() {
        return Optional.empty();
    }

    /// What the person typed on this page before they had to sign in again, and has not sent yet.
    default Map<String, String> unsent(HttpServletRequest request) {
        return Map.of();
    }

    /// True in the demo only: the page says so on a strip at the top.
    default boolean demo() {
        return false;
    }
}
