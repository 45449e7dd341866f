package org.openseat.verifier.bundle;

import java.util.Arrays;
import org.openseat.verifier.check.Certificate;
import org.openseat.verifier.check.Draws;
import org.openseat.verifier.check.SecondOpinion;

/// The numbers are those that manifest, value and label give, and every seat follows from them.
final class SeatsCheck {
    static Reasons numbers(Bundle bundle) {
        var reasons = new Reasons();
        if (!bundle.rows().strangers().isEmpty()) {
            reasons.add("the published files do not fit together");
            return reasons;
        }
        reasons.addAll(Draws.complaints(
                bundle.manifest(),
                bundle.value(),
                bundle.rules().label(),
                bundle.entries().stream().map(Entry::child).toList(),
                bundle.entries().stream().map(Entry::draw).toList(),
                bundle.rows().number()));
        return reasons;
    }

    static Reasons seats(Drawn drawn) {
        var reasons = certificate(drawn);
        sorted(drawn, reasons);
        return reasons;
    }

    /// Whether each seat is due, without a look at how the file is written.
    static Reasons certificate(Drawn drawn) {
        var reasons = new Reasons();
        var bundle = drawn.bundle();
        reasons.addAll(drawn.badKinds());
        var facts = drawn.facts();
        var claim = drawn.claim();
        reasons.addAll(
                bundle.rules().immediate()
                        ? Certificate.immediate(facts, claim, drawn)
                        : Certificate.deferred(facts, claim, drawn));
        if (reasons.none() && !bundle.rules().immediate()) {
            reasons.addAll(SecondOpinion.differences(facts, claim, drawn));
        }
        long seated = Arrays.stream(bundle.rows().seatProgram())
                .filter(program -> program >= 0)
                .count();
        reasons.unless(
                seated == bundle.run().seated(),
                "run.csv says that " + bundle.run().seated() + " children have a seat, but " + seated + " have");
        return reasons;
    }

    /// assignment.csv is written as `assign` writes it.
    private static void sorted(Drawn drawn, Reasons reasons) {
        var rows = drawn.bundle().rows();
        try (var file = new ExpectedFile(drawn.bundle().folder(), "published/assignment.csv")) {
            file.line("child,program,choice,seat");
            for (int child = 0; child < rows.children(); child++) {
                int program = rows.seatProgram()[child];
                file.line(drawn.child(child) + "," + (program < 0 ? "" : drawn.program(program)) + ","
                        + (program < 0 ? "" : rows.seatChoice()[child]) + "," + rows.seatKind()[child]);
            }
            reasons.addAll(file.differences());
        }
    }

    private SeatsCheck() {}
}
