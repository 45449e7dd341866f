package org.openseat.programs.find;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.pack.choices.Zone;
import org.openseat.programs.map.Drawing;
import org.openseat.programs.show.ProgramTold;
import org.openseat.programs.show.Shown;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Sentences;
import org.openseat.schools.School;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;

/// The answer to an address.
///
/// @param written the address as the district writes it; null for a point on the map
/// @param inside whether the home lies in the district
record FoundPage(
        @Nullable String written,
        @Nullable Grade grade,
        SchoolYear cycle,
        boolean inside,
        List<OfLevel> levels,
        List<Zone> zones,
        List<Reached> near,
        Drawing drawing)
        implements Page {

    /// The schools of residence of one level; several where areas are shared.
    record OfLevel(Grade.Level level, List<School> schools) {}

    /// A program, and whether a bus goes there from this home.
    record Reached(Shown shown, Reason bus) {}

    String heading(Frame frame) {
        return grade == null
                ? frame.say("programs.search.found", near.size())
                : frame.say(
                        "programs.search.found.grade",
                        near.size(),
                        ProgramTold.grade(frame.words(), frame.lang(), grade));
    }

    String bus(Frame frame, Reached reached) {
        return Sentences.say(reached.bus(), frame.language().locale());
    }

    String zone(Frame frame, Zone zone) {
        return frame.say("programs.zone." + zone.kind(), zone.name());
    }

    String about(Frame frame) {
        return frame.say("programs.map.about.home", near.size());
    }
}
