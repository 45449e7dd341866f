package org.openseat.audit.web;

import java.util.List;
import org.openseat.audit.chain.Head;
import org.openseat.ui.Page;

/// What the log's chain is, and its end on each day.
record LogPage(List<Head> heads) implements Page {

    /// As many as a page shows; the file has them all.
    private static final int SHOWN = 31;

    List<Head> newest() {
        return heads.stream().limit(SHOWN).toList();
    }
}
