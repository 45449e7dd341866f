package org.openseat.casework.web;

import java.util.List;
import java.util.Map;
import org.openseat.permits.PermitQueue.Part;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;

/// The desk of a school: what it has to decide, what waits for a family, what it has done.
record SchoolDeskPage(List<String> schools, Part part, Map<Part, Integer> counts, List<DeskRow> rows, Pages pages)
        implements Page {

    String title(Frame frame) {
        return schools.size() == 1
                ? frame.say("casework.desk.title", schools.getFirst())
                : frame.say("casework.desk.title.several");
    }

    String href(Part to) {
        return "/desk?list=" + to;
    }
}
