package org.openseat.start;

/// Openseat does not start, for a reason that its operator can put right; the message says it in plain lines.
public class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CannotStart(String message) {
        super(message);
    }
}
