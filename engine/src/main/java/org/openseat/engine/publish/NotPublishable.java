package org.openseat.engine.publish;

/// So few children of some group take part that no rows may be published: the run goes to an auditor only.
public final class NotPublishable extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotPublishable() {
        super("Even all programs together have a group of fewer than ten children who ask");
    }
}
