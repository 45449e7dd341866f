package org.openseat;

import org.springframework.boot.ExitCodeGenerator;

/// Openseat does not start, for a reason that its operator can put right; the message says it in plain lines.
public class CannotStart extends RuntimeException implements ExitCodeGenerator {

    private static final long serialVersionUID = 1;
    private static final int WRONG_SETTINGS = 78; // EX_CONFIG of sysexits.h

    public CannotStart(String message) {
        super(message);
    }

    @Override
    public int getExitCode() {
        return WRONG_SETTINGS;
    }
}
