package org.openseat.documents;

/// What became of a review: it stands, somebody else reviewed the document first, the document is gone, or nobody of
/// the
/// reviewer's office has looked at it.
public sealed interface Reviewed {

    record Done(Document document) implements Reviewed {}

    record Overtaken(Document now) implements Reviewed {}

    record Gone() implements Reviewed {}

    record Unopened(Document document) implements Reviewed {}
}
