package org.openseat.lottery.published;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.engine.publish.FrozenRun;
import org.openseat.lottery.freeze.Freeze;
import org.openseat.lottery.run.LotteryRun;
import org.openseat.lottery.run.RunTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a family gets once a run is announced: enough to prove later that its entry was in. The run asked for last is
/// kept
/// in memory, because thousands ask for the same.
@Component
class Receipts {

    private final JdbcClient sql;
    private final RunTable runs;
    private final Freeze freeze;
    private final AtomicReference<@Nullable Kept> last = new AtomicReference<>();

    private record Kept(UUID run, FrozenRun frozen) {}

    Receipts(JdbcClient sql, RunTable runs, Freeze freeze) {
        this.sql = sql;
        this.runs = runs;
        this.freeze = freeze;
    }

    /// The announced runs in which this child stands, as one of its families may know.
    List<LotteryRun> of(UUID child, AccountId family) {
        return sql
                .sql("""
                select distinct c.run from run_child c join lottery_run r on r.id = c.run
                  join may_act_for m on m.student = c.student and m.account = :account
                 where c.student = :child and r.announced_at is not null""")
                .param("account", family.value())
                .param("child", child)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .flatMap(id -> runs.find(id).stream())
                .toList();
    }

    /// The receipts of a child in a run, one below the other; several where each school draws for itself.
    Optional<String> text(UUID child, UUID run, AccountId family) {
        return of(child, family).stream()
                .filter(each -> each.id().equals(run))
                .findFirst()
                .map(found -> String.join(
                        "\n",
                        numbers(child, run).stream()
                                .map(n -> frozen(found).receipt(n).text())
                                .toList()));
    }

    private List<Integer> numbers(UUID child, UUID run) {
        return sql.sql("select n from run_child where run = :run and student = :child order by n")
                .param("run", run)
                .param("child", child)
                .query((row, _) -> row.getInt(1))
                .list();
    }

    private FrozenRun frozen(LotteryRun run) {
        var kept = last.get();
        if (kept == null || !kept.run().equals(run.id())) {
            kept = new Kept(run.id(), freeze.read(run));
            last.set(kept);
        }
        return kept.frozen();
    }
}
