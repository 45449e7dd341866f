package org.openseat.documents;

import java.util.Locale;
import org.openseat.ui.Said;

/// Why a file cannot be taken; each has a plain sentence of its own.
enum Problem {
    EMPTY,
    TOO_LARGE,
    LOCKED,
    BROKEN,
    DISGUISED,
    OTHER_TYPE,
    TOO_MANY;

    Said said(String name, int limit) {
        return Said.of("documents.problem." + name().toLowerCase(Locale.ROOT), name, limit);
    }
}
