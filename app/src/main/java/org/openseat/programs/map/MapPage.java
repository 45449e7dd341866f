package org.openseat.programs.map;

import java.util.List;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.programs.show.ProgramTold;
import org.openseat.programs.show.Shown;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;

/// The programs of a grade as a list and as a picture with the same numbers.
record MapPage(Grade grade, List<Shown> programs, Drawing drawing, boolean stops, SchoolYear cycle) implements Page {

    List<Grade> grades() {
        return List.of(Grade.values());
    }

    String gradeName(Frame frame, Grade one) {
        return ProgramTold.grade(frame.words(), frame.lang(), one);
    }

    String about(Frame frame) {
        return frame.say("programs.map.about", programs.size(), gradeName(frame, grade));
    }
}
