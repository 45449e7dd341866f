package org.openseat.engine.publish;

import java.util.function.IntFunction;
import org.openseat.engine.Assignment;
import org.openseat.engine.Key;
import org.openseat.engine.Lines;
import org.openseat.engine.Market;
import org.openseat.engine.Seat;
import org.openseat.engine.WaitingLists;

/// Writes the folder `published/`, byte for byte as `openseat-verifier assign` writes what it computes from it.
final class PublishedFiles {
    private final Bundle bundle;
    private final FrozenRun frozen;
    private final PublishedRows rows;
    private final Assignment assignment;

    private PublishedFiles(Bundle bundle, FrozenRun frozen, PublishedRows rows, Assignment assignment) {
        this.bundle = bundle;
        this.frozen = frozen;
        this.rows = rows;
        this.assignment = assignment;
    }

    static void write(Bundle bundle, FrozenRun frozen, DrawnRun drawn) {
        var rows = new PublishedRows(frozen, drawn);
        var assignment = frozen.rules().mechanism().assign(rows.market(frozen.seed(drawn.value())));
        for (int child = 0; child < assignment.market().children(); child++) {
            if (assignment.choice(child) != drawn.assignment().choice(child)) {
                throw new IllegalStateException("The published rows give "
                        + frozen.applicants().entry(child).child() + " another seat than the run did");
            }
        }
        var files = new PublishedFiles(bundle, frozen, rows, assignment);
        files.programs();
        files.groups();
        files.children();
        files.choices();
        var lines = Lines.of(assignment);
        files.assignment(lines);
        files.lines(lines);
        files.waiting();
    }

    private CsvText csv(String name, String header) {
        return bundle.csv("published/" + name, header);
    }

    private void programs() {
        try (var csv = csv("programs.csv", "program,seats,mode")) {
            for (var id : rows.programs()) {
                var program = rows.frozen(id);
                csv.row(id, rows.seats(id), program == null ? "soft" : FrozenFiles.mode(program));
            }
        }
    }

    private void groups() {
        try (var csv = csv("groups.csv", "program,group,floor,ceiling")) {
            for (int number = 0; number < frozen.programs().size(); number++) {
                if (!frozen.isSealed(number)) {
                    FrozenFiles.shares(frozen.programs().get(number), csv);
                }
            }
        }
    }

    private void children() {
        var applicants = frozen.applicants();
        try (var csv = csv("children.csv", "child,group,draw");
                var numbers = csv("numbers.csv", "child,number")) {
            for (int child = 0; child < applicants.children(); child++) {
                var entry = applicants.entry(child);
                csv.row(
                        entry.child(),
                        applicants.group(child),
                        entry.drawId().equals(entry.child()) ? "" : entry.drawId());
                numbers.row(entry.child(), assignment.market().lotteryRank(child));
            }
        }
    }

    private void choices() {
        var applicants = frozen.applicants();
        try (var csv = csv("choices.csv", "child,choice,program,band,tier,points")) {
            for (int child = 0; child < applicants.children(); child++) {
                for (int row = applicants.first(child); row < applicants.end(child); row++) {
                    int choice = row - applicants.first(child);
                    var key = rows.key(child, choice);
                    csv.row(
                            applicants.entry(child).child(),
                            applicants.number(row),
                            rows.published(child, choice),
                            Key.band(key),
                            Key.tier(key),
                            Key.points(key));
                }
            }
        }
    }

    private void assignment(Lines lines) {
        var applicants = frozen.applicants();
        try (var csv = csv("assignment.csv", "child,program,choice,seat")) {
            for (int child = 0; child < applicants.children(); child++) {
                var id = applicants.entry(child).child();
                var seat = lines.seat(child);
                if (seat == null) {
                    csv.row(id, "", "", "");
                } else {
                    int choice = assignment.choice(child);
                    csv.row(
                            id,
                            rows.published(child, choice),
                            applicants.number(applicants.first(child) + choice),
                            kind(seat, applicants.group(child)));
                }
            }
        }
    }

    private static String kind(Seat seat, String group) {
        return switch (seat) {
            case RESERVED -> "reserved:" + group;
            case OPEN -> "open";
            case OVER -> "over";
        };
    }

    private void lines(Lines lines) {
        IntFunction<String> id = child ->
                child == Market.NONE ? "" : frozen.applicants().entry(child).child();
        try (var csv = csv("lines.csv", "program,group,reserved_child,open_child,over_child,seats,taken")) {
            for (int program = 0; program < rows.programs().size(); program++) {
                for (int group = firstGroup(); group < rows.groups().size(); group++) {
                    csv.row(
                            rows.programs().get(program),
                            rows.groups().get(group),
                            id.apply(lines.last(program, group, Seat.RESERVED)),
                            id.apply(lines.last(program, group, Seat.OPEN)),
                            id.apply(lines.last(program, group, Seat.OVER)),
                            rows.seats(rows.programs().get(program)),
                            lines.taken(program, group));
                }
            }
        }
    }

    /// Children of no group have lines only if there are any, or if there is no other group.
    private int firstGroup() {
        return rows.anyUnclassified() || rows.groups().size() == 1 ? 0 : 1;
    }

    private void waiting() {
        var lists = WaitingLists.of(assignment, frozen.rules().waiting());
        try (var csv = csv("waiting.csv", "program,position,child")) {
            for (int program = 0; program < rows.programs().size(); program++) {
                for (int position = 0; position < lists.length(program); position++) {
                    csv.row(
                            rows.programs().get(program),
                            position + 1,
                            frozen.applicants()
                                    .entry(lists.child(program, position))
                                    .child());
                }
            }
        }
    }
}
