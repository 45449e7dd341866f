package org.openseat.engine;

/// How a child came to a seat: from the group's reserved share, from the open seats, or over the group's ceiling
/// because nobody else was there.
public enum Seat {
    RESERVED,
    OPEN,
    OVER
}
