package org.openseat.documents.store;

/// A document was removed: its content may not be needed any more.
public record ContentLetGo(String sha256) {}
