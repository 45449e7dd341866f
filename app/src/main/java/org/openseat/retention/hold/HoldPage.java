package org.openseat.retention.hold;

import java.time.Instant;
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
/// @param kept earlier wishes to lift it, the newest first
record HoldPage(Student child, @Nullable Hold hold, String by, String asked, boolean own, List<Kept> kept, Form form)
        implements Page {

    static final String PLACE = "retention.hold.place";
    static final String LIFT = "retention.hold.lift";
    static final String KEEP = "retention.hold.keep";

    /// A wish to lift it that somebody did not follow, with the names of both.
    record Kept(Hold.Kept what, String asked, String by) {}

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
            rows.add(row(frame, "by", who(frame, hold.since(), by)));
            hold.lift().ifPresent(lift -> {
                rows.add(row(frame, "liftWhy", lift.why()));
                rows.add(row(frame, "liftBy", who(frame, lift.asked(), asked)));
            });
        }
        kept.forEach(each -> rows.add(new SummaryRow(
                frame.say("retention.hold.kept"),
                List.of(
                        each.what().wish().why(),
                        who(frame, each.what().wish().asked(), each.asked()),
                        each.what().why(),
                        who(frame, each.what().at(), each.by())),
                null)));
        return rows;
    }

    private static String who(Frame frame, Instant when, String name) {
        return frame.say("retention.hold.who", frame.moment(when), name);
    }

    private static SummaryRow row(Frame frame, String label, String text) {
        return SummaryRow.of(frame.say("retention.hold." + label), text, null);
    }
}
