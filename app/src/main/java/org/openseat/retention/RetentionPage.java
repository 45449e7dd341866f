package org.openseat.retention;

import java.util.List;
import org.openseat.retention.hold.Hold;
import org.openseat.rulebook.RecordsNumbers;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;

/// What is kept how long, what is on hold, and the reports of the last nights, the newest first.
record RetentionPage(RecordsNumbers numbers, List<RetentionReport> reports, List<OnHold> onHold) implements Page {

    /// @param child as the district calls it
    record OnHold(String child, Hold hold) {}

    /// Nights on which nothing of a class went are left out, but for the last night.
    List<RetentionReport> told() {
        return reports.stream()
                .filter(report -> report.removed() > 0
                        || report.day().equals(reports.getFirst().day()))
                .toList();
    }

    String kept(RecordClass of, Frame frame) {
        return frame.say("retention.kept." + of, of.kept(numbers));
    }
}
