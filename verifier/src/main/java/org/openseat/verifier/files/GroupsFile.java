package org.openseat.verifier.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openseat.verifier.check.Programs;

/// Reads `groups.csv`: how many seats a program keeps for a group, and how many the group may take.
final class GroupsFile {
    static final String COLUMNS = "program,group,floor,ceiling";

    /// @param program its number
    /// @param group empty for the children of no group
    record Share(int program, String group, int floor, int ceiling) {}

    private record Key(int program, String group) {}

    private final ProgramsFile programs;
    private final Ids programIds;
    private final List<Share> shares = new ArrayList<>();
    private final Set<Key> seen = new HashSet<>();
    private final Map<Integer, Long> floors = new HashMap<>();

    private GroupsFile(ProgramsFile programs, Ids programIds) {
        this.programs = programs;
        this.programIds = programIds;
    }

    static List<Share> read(CsvFile file, ProgramsFile programs, Ids programIds) {
        var groups = new GroupsFile(programs, programIds);
        file.read(groups::add);
        return groups.shares;
    }

    private void add(Row row) {
        int program = row.known(0, programIds, "programs.csv");
        var group = row.text(1);
        int floor = row.number(2, 0, Integer.MAX_VALUE, 0);
        int ceiling = row.isEmpty(3) ? Programs.NO_CEILING : row.number(3, 0, Integer.MAX_VALUE, Programs.NO_CEILING);
        if (ceiling < floor) {
            row.problem("ceiling " + ceiling + " is below floor " + floor + "; raise the ceiling or lower the floor");
        }
        if (program == Ids.UNKNOWN) {
            return;
        }
        if (!seen.add(new Key(program, group))) {
            row.problem("group \"" + group + "\" of program \"" + programIds.name(program)
                    + "\" is listed twice; leave one row");
            return;
        }
        shares.add(new Share(program, group, floor, ceiling));
        floorsFit(row, program, floor);
    }

    /// Told once, at the row where it begins to be too much.
    private void floorsFit(Row row, int program, int floor) {
        long before = floors.getOrDefault(program, 0L);
        floors.put(program, before + floor);
        int seats = programs.inOrder().get(program).seats();
        if (before <= seats && before + floor > seats) {
            row.problem("the floors of program \"" + programIds.name(program) + "\" add up to " + (before + floor)
                    + ", above its " + seats + " seats; lower a floor or add seats");
        }
    }
}
