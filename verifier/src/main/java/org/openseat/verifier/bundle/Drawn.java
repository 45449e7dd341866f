package org.openseat.verifier.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.openseat.verifier.check.Children;
import org.openseat.verifier.check.Choices;
import org.openseat.verifier.check.Claim;
import org.openseat.verifier.check.Facts;
import org.openseat.verifier.check.Names;
import org.openseat.verifier.check.Programs;
import org.openseat.verifier.files.Ids;

/// The published market and the seats that were given in it, as the checker wants them.
///
/// @param groups ids in byte order; the first is empty
/// @param unclassified whether some child or share is of no group
/// @param badKinds seats of a kind that does not exist
record Drawn(Bundle bundle, Facts facts, Claim claim, List<String> groups, boolean unclassified, List<String> badKinds)
        implements Names {
    static Drawn of(Bundle bundle) {
        var names = new TreeSet<String>(Ids::byBytes);
        names.add("");
        names.addAll(Arrays.asList(bundle.rows().group()));
        bundle.programs()
                .values()
                .forEach(program -> names.addAll(program.shares().keySet()));
        var groups = List.copyOf(names);
        var rows = bundle.rows();
        var group = new int[rows.children()];
        Arrays.setAll(group, child -> groups.indexOf(rows.group()[child]));
        var facts = new Facts(
                programs(bundle, groups),
                new Children(group, rows.number()),
                new Choices(rows.first(), rows.program(), rows.choice(), rows.band(), rows.tier(), rows.points()));
        boolean unclassified = Arrays.asList(rows.group()).contains("")
                || bundle.programs().values().stream()
                        .anyMatch(program -> program.shares().containsKey(""));
        var badKinds = new ArrayList<String>();
        var claim = new Claim(rows.seatProgram(), rows.seatChoice(), kinds(bundle, groups, badKinds));
        return new Drawn(bundle, facts, claim, groups, unclassified, badKinds);
    }

    private static Programs programs(Bundle bundle, List<String> groups) {
        var list = List.copyOf(bundle.programs().values());
        var seats = list.stream().mapToInt(Program::seats).toArray();
        var hard = new boolean[seats.length];
        var floor = new int[seats.length * groups.size()];
        var ceiling = new int[floor.length];
        Arrays.fill(ceiling, Programs.NO_CEILING);
        for (int program = 0; program < seats.length; program++) {
            hard[program] = list.get(program).hard();
            for (var share : list.get(program).shares().entrySet()) {
                int cell = program * groups.size() + groups.indexOf(share.getKey());
                floor[cell] = share.getValue().floor();
                ceiling[cell] = share.getValue().ceiling();
            }
        }
        return new Programs(seats, hard, groups.size(), floor, ceiling);
    }

    private static int[] kinds(Bundle bundle, List<String> groups, List<String> badKinds) {
        var rows = bundle.rows();
        var kinds = new int[rows.children()];
        for (int child = 0; child < kinds.length; child++) {
            var kind = rows.seatKind()[child];
            int group = kind.startsWith("reserved:") ? groups.indexOf(kind.substring("reserved:".length())) : -1;
            kinds[child] = rows.seatProgram()[child] < 0
                    ? Claim.NONE
                    : group >= 0 ? group : kind.equals("over") ? Claim.OVER : Claim.OPEN;
            if (rows.seatProgram()[child] >= 0 && group < 0 && !kind.equals("over") && !kind.equals("open")) {
                badKinds.add(
                        "child " + bundle.entries().get(child).child() + " has a seat of the kind \"" + kind + "\"");
            }
        }
        return kinds;
    }

    /// The first group that lines tell of.
    int firstGroup() {
        return unclassified || groups.size() == 1 ? 0 : 1;
    }

    @Override
    public String child(int child) {
        return bundle.entries().get(child).child();
    }

    @Override
    public String program(int program) {
        return bundle.rows().programs().name(program);
    }

    @Override
    public String group(int group) {
        return group == 0 ? "(none)" : groups.get(group);
    }
}
