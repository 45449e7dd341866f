package org.openseat.programs.site;

import java.util.List;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.pack.choices.Zone;
import org.openseat.programs.show.ProgramTold;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;

/// Permits With Transportation: who may ask, from which areas, and who names the school.
record PwtPage(List<Zone> areas, List<Grade> grades, SchoolYear cycle) implements Page {

    String grades(Frame frame, Zone zone) {
        return ProgramTold.grades(frame.words(), frame.lang(), zone.grades());
    }
}
