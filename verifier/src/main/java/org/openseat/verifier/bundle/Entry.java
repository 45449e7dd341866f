package org.openseat.verifier.bundle;

import java.util.List;

/// A row of `entries.csv`: the salts that fixed a child's draw id and facts.
///
/// @param closed her choices at sealed programs, each `choice:#hash`
record Entry(String child, String draw, byte[] drawSalt, byte[] factsSalt, List<String> closed) {}
