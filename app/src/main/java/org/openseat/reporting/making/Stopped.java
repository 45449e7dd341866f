package org.openseat.reporting.making;

/// Ends a run on the way: somebody called it off, or this node is closing down.
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    Stopped(String why) {
        super(why, null, false, false);
    }
}
