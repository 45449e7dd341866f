package org.openseat.audit.web;

import java.util.List;
import org.openseat.audit.openings.Opening;
import org.openseat.audit.openings.Openings;
import org.openseat.students.Student;
import org.openseat.ui.Page;

/// Who of the staff has opened what of this child, the newest first.
record OpeningsPage(Student child, List<Opening> openings, OpeningWords words) implements Page {

    static String path(Student child) {
        return "/children/" + child.id() + "/openings";
    }

    /// There may be older ones.
    boolean full() {
        return openings.size() == Openings.PAGE;
    }
}
