package org.openseat.documents;

/// What became of a review: it stands, somebody else reviewed the document first, or the document is gone.
public sealed interface Reviewed {

    record Done(Document document) implements Reviewed {}

    record Overtaken(Document now) implements Reviewed {}

    record Gone() implements Reviewed {}
}
