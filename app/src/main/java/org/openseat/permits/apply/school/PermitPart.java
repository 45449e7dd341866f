package org.openseat.permits.apply.school;

import org.openseat.cases.draft.Part;

/// One part of the application for a permit.
public interface PermitPart<T> extends Part<T> {

    @Override
    default String form() {
        return "permits.apply." + name();
    }
}
