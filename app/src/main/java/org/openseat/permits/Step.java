package org.openseat.permits;

/// What can be done with a permit request, named as on its button.
public enum Step {
    RELEASE,
    APPROVE,
    DENY,
    WITHDRAW
}
