package org.openseat.retention.hold;

import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Asks for whose records a hold is placed.
record FindPage(Form form) implements Page {

    static final String FORM = "retention.hold.find";
}
