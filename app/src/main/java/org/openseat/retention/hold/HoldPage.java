package org.openseat.retention.hold;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.students.Student;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.piece.SummaryRow;

/// The hold on a child's records, or the question why there should be one.
///
/// @param by who placed it, and `asked` who wants to lift it
/// @param own whether that is the reader, who waits for somebody else
record HoldPage(Student child, @Nullable Hold hold, String by, String asked, boolean own, Form form) implements Page {

    static final String PLACE = "retention.hold.place";
    static final String LIFT = "retention.hold.lift";

    String path() {
        return HoldController.PATH + child.id();
    }

    Form formOf(String name) {
        return form.name().equals(name) ? form : Form.empty(name);
    }

    List<SummaryRow> rows(Frame frame) {
        var rows = new ArrayList<SummaryRow>();
        if (hold != null) {
            rows.add(row(frame, "why", hold.why()));
            rows.add(row(frame, "by", frame.say("retention.hold.who", frame.moment(hold.since()), by)));
            hold.lift().ifPresent(lift -> {
                rows.add(row(frame, "liftWhy", lift.why()));
                rows.add(row(frame, "liftBy", frame.say("retention.hold.who", frame.moment(lift.asked()), asked)));
            });
        }
        return rows;
    }

    private static SummaryRow row(Frame frame, String label, String text) {
        return SummaryRow.of(frame.say("retention.hold." + label), text, null);
    }
}
