package org.openseat.verifier.bundle;

/// What was granted to a twin or a younger sibling beyond the frozen rules.
///
/// @param twin true for a seat beside the program, false for a raised tier
/// @param tierBefore the frozen tier of a raised one
record Adjustment(boolean twin, String child, String program, int tierBefore, String with, long line) {}
