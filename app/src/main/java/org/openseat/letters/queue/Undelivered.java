package org.openseat.letters.queue;

import java.util.UUID;

/// News: a message about a case will not arrive, so somebody should call the family. (rules §11 C5)
public record Undelivered(UUID message, UUID caseId) {}
