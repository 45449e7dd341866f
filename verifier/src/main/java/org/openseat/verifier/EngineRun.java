package org.openseat.verifier;

import java.util.ArrayList;
import org.openseat.engine.Assignment;
import org.openseat.engine.Lines;
import org.openseat.engine.Market;
import org.openseat.engine.MarketBuilder;
import org.openseat.engine.Mechanism;
import org.openseat.engine.Pool;
import org.openseat.engine.Run;
import org.openseat.verifier.check.Claim;
import org.openseat.verifier.check.Facts;
import org.openseat.verifier.check.Programs;

/// The door to the engine: what was published goes in, an assignment and its lines come out.
record EngineRun(Assignment assignment, Lines lines) {

    static Market market(Facts facts) {
        var builder =
                new MarketBuilder(facts.children().count(), facts.choices().count());
        var programs = facts.programs();
        for (int program = 0; program < programs.count(); program++) {
            builder.pool(pool(programs, program));
        }
        var choices = facts.choices();
        for (int child = 0; child < facts.children().count(); child++) {
            builder.child(facts.children().group(child), facts.children().number(child));
            for (int row = choices.first(child); row < choices.end(child); row++) {
                builder.choice(choices.program(row), choices.band(row), choices.tier(row), choices.points(row));
            }
        }
        return builder.build();
    }

    static EngineRun assign(Market market, Mechanism mechanism, int threads, Terminal terminal) {
        var run = new Run(threads, (done, total) -> {
            terminal.report("assigning, " + 100 * done / Math.max(1, total) + " %");
            return true;
        });
        var assignment = mechanism.assign(market, run);
        return new EngineRun(assignment, Lines.of(assignment));
    }

    /// The assignment as the checker reads it.
    Claim claim(Facts facts) {
        int children = facts.children().count();
        var program = new int[children];
        var choice = new int[children];
        var seat = new int[children];
        for (int child = 0; child < children; child++) {
            boolean seated = assignment.isSeated(child);
            program[child] = seated ? assignment.pool(child) : Claim.NONE;
            choice[child] = seated
                    ? facts.choices().choice(facts.choices().first(child) + assignment.choice(child))
                    : Claim.NONE;
            seat[child] = seat(child, facts.children().group(child));
        }
        return new Claim(program, choice, seat);
    }

    private int seat(int child, int group) {
        return switch (lines.seat(child)) {
            case null -> Claim.NONE;
            case RESERVED -> group;
            case OPEN -> Claim.OPEN;
            case OVER -> Claim.OVER;
        };
    }

    private static Pool pool(Programs programs, int program) {
        var shares = new ArrayList<Pool.Share>();
        for (int group = 0; group < programs.groups(); group++) {
            int floor = programs.floor(program, group);
            int ceiling = programs.ceiling(program, group);
            if (floor > 0 || ceiling != Programs.NO_CEILING) {
                shares.add(
                        new Pool.Share(group, floor, ceiling == Programs.NO_CEILING ? Pool.Share.NO_CEILING : ceiling));
            }
        }
        var mode = programs.isHard(program) ? Pool.Mode.HARD : Pool.Mode.SOFT;
        return new Pool(programs.seats(program), mode, shares);
    }
}
