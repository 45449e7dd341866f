package org.openseat.programs.site;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.district.SchoolYear;
import org.openseat.programs.show.Shown;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;

/// Programs that can be asked for beside the yearly draw, with their free seats.
///
/// @param topic `space` or `continuous`: whose words are said
/// @param until the last day for calls; null where seats are given all year
record SeatsPage(
        String topic,
        List<Shown> programs,
        SchoolYear cycle,
        @Nullable LocalDate until) implements Page {

    String say(Frame frame, String part, Object... with) {
        return frame.say("programs." + topic + "." + part, with);
    }

    String last(Frame frame) {
        var day = until;
        return day == null ? say(frame, "last") : say(frame, "last", frame.date(day));
    }
}
