package org.openseat.documents;

import org.openseat.ui.words.Said;

/// What became of one uploaded file: it is kept, or a plain sentence says why not.
public sealed interface Added {

    record Kept(Document document) implements Added {}

    record NotTaken(String name, Said why) implements Added {}
}
