package org.openseat.documents;

import java.util.UUID;

/// The packet of papers of one case, whatever kind of case it is.
public record PacketId(UUID value) {}
