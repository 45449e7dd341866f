package org.openseat.documents;

/// A document was removed: its content may not be needed any more.
record ContentLetGo(String sha256) {}
