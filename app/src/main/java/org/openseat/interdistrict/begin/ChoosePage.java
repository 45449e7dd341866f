package org.openseat.interdistrict.begin;

import java.time.LocalDate;
import java.util.List;
import org.openseat.students.Student;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;

/// Asks whether the child comes into the district or leaves it, and says what is open.
record ChoosePage(Student child, List<Window> windows, LocalDate today) implements Page {

    /// When permits for a school year may be asked for.
    record Window(String year, LocalDate opens, LocalDate closes) {}

    String path() {
        return "/inter/new/" + child.id();
    }

    List<String> incoming(Frame frame) {
        return windows.stream()
                .map(window -> today.isBefore(window.opens())
                        ? say(frame, "later", window, window.opens())
                        : say(frame, "in.open", window, window.opens()))
                .toList();
    }

    List<String> outgoing(Frame frame) {
        return windows.stream()
                .map(window -> today.isBefore(window.opens())
                        ? say(frame, "later", window, window.opens())
                        : today.isAfter(window.closes())
                                ? say(frame, "out.closed", window, window.closes())
                                : say(frame, "out.open", window, window.closes()))
                .toList();
    }

    private static String say(Frame frame, String key, Window window, LocalDate day) {
        return frame.say("interdistrict.choose." + key, window.year(), frame.shortDate(day));
    }
}
