package org.openseat.permits.apply;

import org.openseat.cases.draft.Part;

/// One part of the application for a permit.
interface PermitPart<T> extends Part<T> {

    @Override
    default String form() {
        return "permits.apply." + name();
    }
}
