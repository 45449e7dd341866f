package org.openseat.lottery.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.lottery.draw.KeptTold;
import org.openseat.lottery.result.ResultTable.LeftOut;
import org.openseat.lottery.result.Shown.Choice;
import org.springframework.stereotype.Component;

/// Puts together what a family reads of its results: everything that is released, and nothing else.
@Component
public class Results {

    private final ResultTable table;

    Results(ResultTable table) {
        this.table = table;
    }

    /// The newest first; nothing for who may not act for the child.
    Optional<List<Shown>> of(UUID child, AccountId family) {
        return table.family(family, child) ? Optional.of(of(child)) : Optional.empty();
    }

    private List<Shown> of(UUID child) {
        var leftOut = table.leftOut(child);
        var drawn = table.released(child);
        var shown = new ArrayList<Shown>();
        for (var one : drawn) {
            var own = leftOut.stream()
                    .filter(each -> each.run().equals(one.run()))
                    .filter(_ -> first(drawn, one))
                    .map(each -> choice(each))
                    .toList();
            shown.add(Shown.of(one, table.asked(one.run(), one.n()), own));
        }
        leftOut.stream()
                .filter(each -> drawn.stream().noneMatch(one -> one.run().equals(each.run())))
                .collect(java.util.stream.Collectors.groupingBy(LeftOut::run))
                .values()
                .forEach(all -> shown.add(onlyLeftOut(all)));
        shown.sort(Comparator.comparing(Shown::cycle).reversed().thenComparing(Shown::category));
        return shown;
    }

    /// Where nothing is ranked a child stands in a run once for each school; what was left out is told once.
    private static boolean first(List<ResultTable.Drawn> all, ResultTable.Drawn one) {
        return all.stream()
                .filter(each -> each.run().equals(one.run()))
                .findFirst()
                .filter(one::equals)
                .isPresent();
    }

    private static Shown onlyLeftOut(List<LeftOut> all) {
        var first = all.getFirst();
        return new Shown(
                first.run(),
                first.cycle(),
                first.category(),
                java.time.LocalDate.MAX,
                "",
                -1,
                all.stream().map(each -> choice(each)).toList());
    }

    private static Choice choice(LeftOut each) {
        return new Choice(
                each.choice(),
                each.name(),
                null,
                new KeptTold(each.choice(), "LeftOut", each.why().code(), Map.of(), Map.of()),
                each.why());
    }

    /// A sample of an outcome, for staff who look at its words before anything is released.
    public Optional<SamplePage> sample(UUID run, String outcome) {
        return table.sample(run, outcome)
                .map(drawn ->
                        new SamplePage(run, outcome, Shown.of(drawn, table.asked(drawn.run(), drawn.n()), List.of())));
    }
}
