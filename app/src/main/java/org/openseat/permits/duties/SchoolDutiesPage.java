package org.openseat.permits.duties;

import java.time.LocalDate;
import java.util.List;
import org.openseat.district.Semester;
import org.openseat.permits.duties.ReminderDesk.Standing;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.piece.Status;

/// The semester's reminder of each of the reader's schools, with the button that sends it.
record SchoolDutiesPage(List<Semester> begun, Semester semester, LocalDate today, List<Standing> schools)
        implements Page {

    /// A semester in the address of a page: `2026-27-1`.
    static String name(Semester semester) {
        return semester.year().label() + "-" + semester.number();
    }

    static String href(Semester semester) {
        return "/duties?semester=" + name(semester);
    }

    static String proof(Standing standing, Semester semester) {
        return "/duties/reminder.pdf?school=" + standing.school().code().value() + "&year="
                + semester.year().label() + "&semester=" + semester.number();
    }

    static String reach(Standing standing, Semester semester) {
        return "/duties/reach?school=" + standing.school().code().value() + "&semester=" + name(semester);
    }

    static String label(Frame frame, Semester semester) {
        return frame.say(
                "permits.duties.semester", semester.number(), semester.year().label());
    }

    /// The last day of the semester is the last on which its reminder can go out.
    boolean late() {
        return semester.lastDay().isBefore(today);
    }

    boolean open(Standing standing) {
        return standing.sent().isEmpty() && !standing.ordered() && !late();
    }

    Status status(Frame frame, Standing standing) {
        if (standing.sent().isPresent()) {
            return new Status(Status.Tone.DONE, frame.say("permits.duties.state.sent"));
        }
        if (standing.ordered()) {
            return new Status(Status.Tone.WAITING, frame.say("permits.duties.state.ordered"));
        }
        return late()
                ? new Status(Status.Tone.STOPPED, frame.say("permits.duties.state.missed"))
                : new Status(Status.Tone.TODO, frame.say("permits.duties.state.open"));
    }
}
