package org.openseat.pack.choices;

import java.util.List;
import java.util.Map;
import org.openseat.district.SchoolYear;

/// Everything a pack says of Choices; a district without programs has none of it.
///
/// @param cycles by the school year applied for
public record ChoicesFiles(
        List<Program> programs,
        Map<SchoolYear, CycleFiles> cycles,
        List<Zone> zones,
        List<Street> streets,
        List<Announcement> announcements) {

    public static final ChoicesFiles NONE = new ChoicesFiles(List.of(), Map.of(), List.of(), List.of(), List.of());

    public ChoicesFiles {
        programs = List.copyOf(programs);
        cycles = Map.copyOf(cycles);
        zones = List.copyOf(zones);
        streets = List.copyOf(streets);
        announcements = List.copyOf(announcements);
    }
}
