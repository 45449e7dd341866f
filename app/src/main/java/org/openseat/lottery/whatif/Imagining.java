package org.openseat.lottery.whatif;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.openseat.engine.Draws;
import org.openseat.engine.Market;
import org.openseat.engine.Run;
import org.openseat.engine.StoppedRun;
import org.openseat.engine.publish.FrozenRun;
import org.openseat.engine.publish.Program;
import org.openseat.engine.whatif.Classes;
import org.openseat.engine.whatif.Comparison;
import org.openseat.engine.whatif.Spread;
import org.openseat.engine.whatif.WhatIf;
import org.openseat.lottery.freeze.Freeze;
import org.openseat.lottery.run.LotteryRun;
import org.openseat.lottery.run.RunTable;
import org.openseat.lottery.whatif.Outcome.Range;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.springframework.stereotype.Component;

/// Computes one question after the other on a thread of its own pace; both sides see the same imagined numbers, so that
/// only
/// what was changed differs.
@Component
class Imagining implements Round {

    private static final int STEPS = 50;

    private final WhatIfTable table;
    private final RunTable runs;
    private final Freeze freeze;

    Imagining(WhatIfTable table, RunTable runs, Freeze freeze) {
        this.table = table;
        this.runs = runs;
        this.freeze = freeze;
    }

    @Override
    public String name() {
        return "lottery.whatIf";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_SECOND;
    }

    @Override
    public void work(ZonedDateTime now) {
        table.forget(now.toInstant());
        table.take().ifPresent(this::compute);
    }

    private void compute(UUID id) {
        var asked = table.find(id).orElseThrow();
        try {
            table.done(id, outcome(asked, runs.find(asked.run()).orElseThrow()));
        } catch (StoppedRun e) {
            table.stopped(id);
        }
    }

    private Outcome outcome(WhatIfTable.Asked asked, LotteryRun run) {
        var frozen = freeze.read(run);
        var present = frozen.market(frozen.seed(new byte[run.valueBytes()]));
        var codes = frozen.programs().stream().map(Program::id).toList();
        var would = asked.change().of(present, codes);
        var mechanism = asked.change().mechanism() == null
                ? run.mechanism()
                : asked.change().mechanism();
        var asIs = draw(asked, present, run.mechanism(), 0);
        var wouldBe = draw(asked, would, mechanism, asked.draws());
        return new Outcome(rows(frozen, asIs, wouldBe), lines(frozen, codes, asIs, wouldBe));
    }

    /// @param before how many draws of both sides were made already
    private WhatIf draw(WhatIfTable.Asked asked, Market market, org.openseat.engine.Mechanism mechanism, int before) {
        int step = Math.max(1, asked.draws() / STEPS);
        var progress = new Run(
                1, (done, _) -> done % step != 0 || table.goOn(asked.id(), Math.toIntExact((before + done) / 2)));
        return WhatIf.of(
                market,
                mechanism,
                asked.draws(),
                Draws.shuffled(market.children(), asked.run().getMostSignificantBits()),
                List.of(Classes.all(market), Classes.groups(market)),
                progress);
    }

    private static List<Outcome.Row> rows(FrozenRun frozen, WhatIf asIs, WhatIf wouldBe) {
        return Comparison.of(asIs, wouldBe).stream()
                .filter(row -> row.of().equals("all") || frozen.groups().size() > 1)
                .map(row -> new Outcome.Row(
                        row.of().equals("all") ? "*" : frozen.groups().get(row.oneClass()),
                        row.choice(),
                        range(row.asIs()),
                        range(row.asWouldBe()),
                        range(row.difference())))
                .toList();
    }

    private static Range range(Spread spread) {
        return new Range(spread.mean(), spread.low(), spread.high());
    }

    private static List<Outcome.Line> lines(FrozenRun frozen, List<String> codes, WhatIf asIs, WhatIf wouldBe) {
        var lines = new ArrayList<Outcome.Line>();
        for (int pool = 0; pool < codes.size(); pool++) {
            for (int group = 0; group < asIs.market().groups(); group++) {
                var now = asIs.lastPoints(pool, group);
                var then = wouldBe.lastPoints(pool, group);
                if (now.draws() > 0 || then.draws() > 0) {
                    lines.add(
                            new Outcome.Line(codes.get(pool), frozen.groups().get(group), now.middle(), then.middle()));
                }
            }
        }
        return lines;
    }
}
