package org.openseat.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.reporting.Run;
import org.openseat.ui.Frame;
import org.openseat.ui.piece.Status;
import org.openseat.ui.piece.SummaryRow;

/// A run in words: what was asked for, where it stands, how far it is.
///
/// @param school the name of the one school it is about; null when it is about several
record RunView(Run run, @Nullable String school) {

    private static final long KILOBYTE = 1000;

    String path() {
        return "/reports/" + run.id();
    }

    String title(Frame frame) {
        return frame.say("reporting.report." + run.asked().report());
    }

    String year(Frame frame) {
        var year = run.asked().year();
        return year == null ? frame.say("reporting.year.all") : year.label();
    }

    String schools(Frame frame) {
        if (school != null) {
            return school;
        }
        return frame.say(run.asked().schools() == null ? "reporting.school.all" : "reporting.school.mine");
    }

    Status status(Frame frame) {
        var tone = switch (run.state()) {
            case WAITING, RUNNING -> Status.Tone.WAITING;
            case DONE -> Status.Tone.DONE;
            case CANCELED, REMOVED -> Status.Tone.OPEN;
            case FAILED -> Status.Tone.STOPPED;
        };
        return new Status(tone, frame.say("reporting.state." + run.state()));
    }

    /// One sentence on where it stands, also for those who only hear the page.
    String progress(Frame frame) {
        return switch (run.state()) {
            case WAITING -> frame.say("reporting.progress.waiting");
            case RUNNING ->
                run.total() == null
                        ? frame.say("reporting.progress.counting")
                        : frame.say("reporting.progress.running", run.rows(), run.total());
            case DONE -> frame.say("reporting.progress.done", rows());
            case CANCELED -> frame.say("reporting.progress.canceled");
            case FAILED -> frame.say("reporting.progress.failed");
            case REMOVED -> frame.say("reporting.progress.removed");
        };
    }

    private long rows() {
        var file = run.file();
        return file == null ? 0 : file.rows();
    }

    /// How much of the bar is full, from 0 to 100; null while nobody knows.
    @Nullable
    Integer percent() {
        var total = run.total();
        return total == null || total == 0 ? null : (int) (100 * run.rows() / total);
    }

    String download(Frame frame) {
        var file = run.file();
        var kilobytes = file == null ? 0 : Math.ceilDiv(file.size(), KILOBYTE);
        return frame.say("reporting.download", run.asked().format().name(), kilobytes);
    }

    List<SummaryRow> summary(Frame frame) {
        return List.of(
                SummaryRow.of(frame.say("reporting.column.year"), year(frame), null),
                SummaryRow.of(frame.say("reporting.column.schools"), schools(frame), null),
                SummaryRow.of(
                        frame.say("reporting.column.format"),
                        frame.say("reporting.format." + run.asked().format()),
                        null),
                SummaryRow.of(
                        frame.say("reporting.column.asked"),
                        frame.say("reporting.asked", run.by(), frame.moment(run.at())),
                        null));
    }
}
