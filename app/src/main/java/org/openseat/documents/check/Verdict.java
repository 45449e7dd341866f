package org.openseat.documents.check;

/// What looking into a file found: a type the district takes, or a problem.
public sealed interface Verdict {

    record Sound(FileType type) implements Verdict {}

    record Unsound(Problem problem) implements Verdict {}
}
