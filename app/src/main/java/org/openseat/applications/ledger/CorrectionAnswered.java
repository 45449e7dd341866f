package org.openseat.applications.ledger;

import java.util.UUID;

/// A correction has its answer, which its family is written.
public record CorrectionAnswered(UUID correction) {}
