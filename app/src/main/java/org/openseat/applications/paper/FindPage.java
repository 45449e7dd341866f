package org.openseat.applications.paper;

import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Asks for the number of the child whose form came.
record FindPage(Form form) implements Page {

    static final String FORM = "applications.paper.find";
}
