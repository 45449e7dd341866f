package org.openseat.verifier.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openseat.verifier.files.Ids;

/// The bundle as an auditor sees it: every closed choice stands at its own program again.
final class Opened {
    private final Bundle bundle;
    private final FullFile full;
    private final Map<String, Program> programs = new TreeMap<>(Ids::byBytes);

    private Opened(Bundle bundle, FullFile full) {
        this.bundle = bundle;
        this.full = full;
        programs.putAll(bundle.frozen());
        bundle.programs().values().stream()
                .filter(program -> program.id().endsWith(Program.TWIN))
                .forEach(program -> programs.put(program.id(), program));
    }

    /// The market and its seats; kinds of seats at sealed programs, which are not published, are those that
    /// follow.
    static Drawn of(Bundle bundle, FullFile full) {
        var opened = new Opened(bundle, full).open();
        var drawn = Drawn.of(opened);
        var order = Order.of(drawn);
        for (int program = 0; program < drawn.facts().programs().count(); program++) {
            if (bundle.rules().sealed().contains(Program.own(drawn.program(program)))) {
                for (int group = 0; group < drawn.groups().size(); group++) {
                    kinds(drawn, program, group, order.seated(program, group));
                }
            }
        }
        return Drawn.of(opened);
    }

    private static void kinds(Drawn drawn, int program, int group, int[] seated) {
        var programs = drawn.facts().programs();
        for (int i = 0; i < seated.length; i++) {
            drawn.bundle().rows().seatKind()[seated[i]] = i < programs.floor(program, group)
                    ? "reserved:" + drawn.groups().get(group)
                    : i < programs.ceiling(program, group) ? "open" : "over";
        }
    }

    private Bundle open() {
        var rows = bundle.rows();
        var ids = new ArrayList<String>();
        var tier = rows.tier().clone();
        var band = rows.band().clone();
        var points = rows.points().clone();
        for (int child = 0; child < rows.children(); child++) {
            var id = bundle.entries().get(child).child();
            for (int row = rows.first()[child]; row < rows.end(child); row++) {
                var program = rows.programId(row);
                if (program.equals(Program.SEALED) || program.startsWith(Program.CLOSED)) {
                    var part = full.part(id, rows.choice()[row]);
                    program = part.with().isEmpty() ? part.program() : beside(part.program());
                    tier[row] = (byte) part.tier();
                    band[row] = (byte) part.band();
                    points[row] = part.points();
                }
                ids.add(program);
            }
        }
        return with(ids, band, tier, points);
    }

    /// One seat more beside the program.
    private String beside(String program) {
        var id = program + Program.TWIN;
        programs.merge(
                id,
                new Program(id, 1, false, Map.of(), 0),
                (one, more) -> new Program(id, one.seats() + 1, false, Map.of(), 0));
        return id;
    }

    private Bundle with(List<String> ids, byte[] band, byte[] tier, int[] points) {
        var rows = bundle.rows();
        var numbered = Ids.numbered(List.copyOf(programs.keySet()), true);
        var program = ids.stream().mapToInt(numbered::find).toArray();
        var seat = new int[rows.children()];
        for (int child = 0; child < seat.length; child++) {
            int row = rows.seatRow(child);
            seat[child] = row < 0 ? -1 : program[row];
        }
        var opened = new Rows(
                numbered,
                rows.group(),
                rows.draw(),
                rows.number(),
                rows.first(),
                rows.choice(),
                program,
                band,
                tier,
                points,
                seat,
                rows.seatChoice(),
                rows.seatKind().clone(),
                List.of(),
                List.of());
        return new Bundle(
                bundle.folder(),
                bundle.rules(),
                bundle.manifest(),
                bundle.value(),
                bundle.run(),
                bundle.frozen(),
                bundle.pools(),
                bundle.ids(),
                bundle.entries(),
                bundle.doubles(),
                programs,
                opened,
                bundle.adjustments(),
                bundle.statistics());
    }
}
