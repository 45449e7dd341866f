package org.openseat.verifier.files;

/// Hears what is being done, for somebody who waits at a terminal.
@FunctionalInterface
public interface Progress {
    Progress NONE = doing -> {};

    void report(String doing);

    /// Something that is not wrong, but that the reader of the result should know.
    default void note(String what) {}
}
