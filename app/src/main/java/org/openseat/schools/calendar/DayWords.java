package org.openseat.schools.calendar;

import java.util.Optional;
import org.openseat.district.DayChange;
import org.openseat.district.DayOff;
import org.openseat.rulebook.Sentences;
import org.openseat.schools.CalendarChange;
import org.openseat.ui.Frame;

/// Says a changed day in the reader's words.
final class DayWords {

    private DayWords() {}

    static String change(Frame frame, DayChange change) {
        return day(frame, change, change.off());
    }

    static String was(Frame frame, CalendarChange.Day day) {
        return day(frame, day.change(), day.was());
    }

    private static String day(Frame frame, DayChange change, Optional<DayOff> off) {
        var key = "schools.change.day." + change.where();
        var day = frame.date(change.day());
        return off.map(why -> frame.say(
                        key + ".closed",
                        day,
                        Sentences.word(why, frame.language().locale())))
                .orElseGet(() -> frame.say(key + ".open", day));
    }
}
