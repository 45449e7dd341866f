package org.openseat.students.pin;

import org.openseat.students.Student;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Whether wrong PINs keep a child from being added to an account, and the question why it is unlocked.
record UnlockPage(Form form, Student child, boolean locked) implements Page {

    static final String FORM = "students.unlock";
}
