package org.openseat.reporting.web;

import org.jspecify.annotations.Nullable;
import org.openseat.ui.Page;

/// One run of a report: how far it is, and its file when it is there.
///
/// @param second what stands between the reader and a large file; null when nothing does
/// @param still the reader does not want the page to load itself
record RunPage(RunView view, boolean still, @Nullable SecondNeeded second) implements Page {

    boolean open() {
        return view.run().state().open();
    }

    boolean loadsItself() {
        return open() && !still;
    }
}
