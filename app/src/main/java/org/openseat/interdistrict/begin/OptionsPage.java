package org.openseat.interdistrict.begin;

import org.openseat.students.Student;
import org.openseat.ui.Page;

/// What the district itself offers, before a family leaves it. (§5.3)
record OptionsPage(Student child) implements Page {

    String path() {
        return "/inter/new/" + child.id();
    }
}
