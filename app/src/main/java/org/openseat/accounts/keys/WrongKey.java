package org.openseat.accounts.keys;

import java.nio.file.Path;

/// This node's key is not the database's: it must not start, and its operator can put that right.
public final class WrongKey extends RuntimeException {

    private static final long serialVersionUID = 1;

    WrongKey(String name, Path data, String what) {
        super("The key " + name + " in " + data.toAbsolutePath() + " (OPENSEAT_DATA) " + what
                + ". Copy it from another node or from the backup; docs/operators.md says what to do when it is lost.");
    }
}
