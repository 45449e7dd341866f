package org.openseat.lottery.whatif;

import java.util.Locale;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;

/// One question: how far it has come, and its answer as plots with a table under each.
record ImaginedPage(WhatIfTable.Asked asked) implements Page {

    private static final double WIDTH = 300;

    String path() {
        return WhatIfController.PAGE + "/" + asked.id();
    }

    boolean isGoingOn() {
        return asked.state() == WhatIfTable.State.WAITING || asked.state() == WhatIfTable.State.RUNNING;
    }

    int percent() {
        return 100 * asked.done() / asked.draws();
    }

    /// The same scale in every plot.
    private double most() {
        var outcome = asked.outcome();
        return outcome == null
                ? 1
                : Math.max(
                        1,
                        outcome.rows().stream()
                                .mapToInt(row -> Math.max(
                                        row.asIs().high(), row.wouldBe().high()))
                                .max()
                                .orElse(1));
    }

    String x(double children) {
        return String.format(Locale.ROOT, "%.1f", WIDTH * children / most());
    }

    String width(Outcome.Range range) {
        return String.format(Locale.ROOT, "%.1f", Math.max(2, WIDTH * (range.high() - range.low()) / most()));
    }

    String group(Frame frame, String group) {
        return group.equals("*")
                ? frame.say("lottery.whatIf.all")
                : group.isEmpty() ? frame.say("lottery.whatIf.noGroup") : group;
    }

    String choice(Frame frame, int choice) {
        return choice == 0 ? frame.say("lottery.whatIf.anySeat") : frame.say("lottery.whatIf.choice", choice);
    }

    static String mean(Frame frame, Outcome.Range range) {
        return frame.say(
                "lottery.whatIf.range",
                String.format(frame.language().locale(), "%.1f", range.mean()),
                range.low(),
                range.high());
    }

    static String difference(Frame frame, Outcome.Range range) {
        return String.format(frame.language().locale(), "%+.1f", range.mean());
    }
}
