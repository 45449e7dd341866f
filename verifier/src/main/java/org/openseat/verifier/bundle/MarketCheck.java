package org.openseat.verifier.bundle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What is published is what was frozen, plus the seals and what adjustments.csv grants, and nothing else.
final class MarketCheck {
    private final Bundle bundle;
    private final Reasons reasons = new Reasons();
    private final Map<String, Integer> made = new HashMap<>(); // seats that programs not announced must have

    private MarketCheck(Bundle bundle) {
        this.bundle = bundle;
    }

    static Reasons of(Bundle bundle) {
        var check = new MarketCheck(bundle);
        check.reasons.addAll(bundle.rows().unknownPrograms());
        check.pools();
        if (bundle.rows().fit()) {
            new AdjustmentsCheck(bundle, check.reasons).run();
            check.choices();
            check.programs();
        }
        return check.reasons;
    }

    /// Seats as counted in pools.csv, and sealed programs that exist.
    private void pools() {
        var frozen = bundle.frozen();
        frozen.keySet().stream()
                .filter(Program::isMade)
                .forEach(id -> reasons.add(
                        "the announced program " + id + " has an id that the bundle keeps for something else"));
        reasons.unless(
                frozen.keySet().equals(bundle.pools().keySet()), "pools.csv has other programs than programs.csv");
        bundle.pools().values().forEach(pool -> {
            var program = frozen.get(pool.program());
            reasons.unless(
                    program == null || program.seats() == pool.openings(),
                    pool.program() + " has other openings in pools.csv than seats in programs.csv");
            reasons.unless(
                    !pool.counted() || pool.openings() == Math.max(0, pool.capacity() - pool.continuing()),
                    pool.program() + " has other openings than its capacity less the continuing students");
        });
        bundle.rules().sealed().stream()
                .filter(id -> !frozen.containsKey(id))
                .forEach(id -> reasons.add("the sealed program " + id + " was not announced"));
    }

    private void choices() {
        var rows = bundle.rows();
        for (int child = 0; child < rows.children(); child++) {
            var entry = bundle.entries().get(child);
            Set<Integer> closed = new HashSet<>();
            for (var part : entry.closed()) {
                reasons.unless(
                        Closed.choice(part) > 0 && closed.add(Closed.choice(part)),
                        "child " + entry.child() + " has a closed choice that is none: " + part);
            }
            for (int row = rows.first()[child]; row < rows.end(child); row++) {
                choice(child, row, closed.remove(rows.choice()[row]));
            }
            reasons.unless(
                    closed.isEmpty(), "child " + entry.child() + " has closed choices that choices.csv does not have");
        }
    }

    private void choice(int child, int row, boolean closed) {
        var rows = bundle.rows();
        var id = rows.programId(row);
        int number = rows.choice()[row];
        var who =
                "choice " + number + " of child " + bundle.entries().get(child).child();
        boolean here = rows.seatRow(child) == row;
        boolean heap = id.equals(Program.SEALED) || id.startsWith(Program.CLOSED);
        reasons.unless(
                heap == closed, who + (heap ? " is sealed without a hash in entries.csv" : " is closed and open"));
        if (heap) {
            reasons.unless(
                    id.equals(here ? Program.SEALED : Program.CLOSED + number),
                    who + " stands at " + id + ", which it cannot");
            reasons.unless(
                    rows.band()[row] == 0 && rows.tier()[row] == 1 && rows.points()[row] == 0,
                    who + " is sealed but shows band, tier or points");
            made.merge(id, here ? 1 : 0, Integer::sum);
        } else {
            reasons.unless(
                    bundle.frozen().containsKey(Program.own(id))
                            && !bundle.rules().sealed().contains(Program.own(id)),
                    who + " stands at " + id + ", which is not an announced program that may be shown");
        }
    }

    private void programs() {
        bundle.adjustments().stream()
                .filter(Adjustment::twin)
                .forEach(twin -> made.merge(twin.program() + Program.TWIN, 1, Integer::sum));
        if (!bundle.rules().sealed().isEmpty()) {
            made.putIfAbsent(Program.SEALED, 0);
        }
        bundle.programs().values().forEach(this::program);
        var missing = new HashSet<>(made.keySet());
        bundle.frozen().keySet().stream()
                .filter(id -> !bundle.rules().sealed().contains(id))
                .forEach(missing::add);
        missing.removeAll(bundle.programs().keySet());
        missing.stream().sorted().forEach(id -> reasons.add("program " + id + " is missing in published/programs.csv"));
    }

    private void program(Program published) {
        var id = published.id();
        if (Program.isMade(id)) {
            Integer seats = made.get(id);
            reasons.unless(seats != null, "program " + id + " is published, but nothing calls for it");
            reasons.unless(
                    seats == null || seats == published.seats(),
                    "program " + id + " has " + published.seats() + " seats; by its rows it has " + seats);
            reasons.unless(
                    !published.hard() && published.shares().isEmpty(),
                    "program " + id + " must be soft, without shares");
            return;
        }
        var frozen = bundle.frozen().get(id);
        if (frozen == null || bundle.rules().sealed().contains(id)) {
            reasons.add("program " + id + " is published, but was " + (frozen == null ? "not announced" : "sealed"));
            return;
        }
        reasons.unless(
                frozen.seats() == published.seats() && frozen.hard() == published.hard(),
                "program " + id + " has other seats or another mode than announced");
        reasons.unless(
                frozen.shares().equals(published.shares()), "program " + id + " has other shares than announced");
    }
}
