package org.openseat.permits.duties.reach;

import java.util.List;
import java.util.stream.IntStream;
import org.openseat.district.Semester;
import org.openseat.permits.duties.reach.Reach.Family;
import org.openseat.permits.duties.reach.Reach.Print;
import org.openseat.schools.School;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;

/// Whom the reminder reaches without an account: by mail, on paper with the sheets to print, or not at all.
record ReachPage(School school, Semester semester, int mailed, int onPaper, List<Family> nobody, List<Print> prints)
        implements Page {

    List<Integer> parts() {
        return IntStream.rangeClosed(1, (onPaper + ReachDesk.PART - 1) / ReachDesk.PART)
                .boxed()
                .toList();
    }

    String label(Frame frame, int part) {
        var first = (part - 1) * ReachDesk.PART + 1;
        return frame.say("permits.duties.reach.print", first, Math.min(onPaper, part * ReachDesk.PART));
    }

    String name() {
        return semester.year().label() + "-" + semester.number();
    }
}
