package org.openseat.audit.chain;

import java.time.LocalDate;

/// The end of the chain as it was published on a day: how many lines stood, and the fingerprint of all of them.
public record Head(LocalDate day, long place, String hash) {}
