package org.openseat.engine;

/// A computation that was stopped by whoever listened to its progress; there is no result.
public final class StoppedRun extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoppedRun() {
        super("The run was stopped before it had a result.");
    }
}
