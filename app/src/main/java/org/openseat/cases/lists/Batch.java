package org.openseat.cases.lists;

import gg.jte.Content;
import java.util.Map;
import org.openseat.ui.Frame;

/// What can be done with several requests of a list at once: the kind's own buttons around the lines that are checked.
public interface Batch {

    /// Where the form goes; the checked requests are named `chosen`.
    String action();

    /// What came of the last time.
    Content after(Frame frame, Map<String, String> asked);

    Content buttons(Frame frame);
}
