package org.openseat.ui;

/// The way through a list: back to it as it was filtered, and on to what comes next in it.
///
/// @param onward key of the words for what comes next
public record Trail(String back, String next, String onward) {}
