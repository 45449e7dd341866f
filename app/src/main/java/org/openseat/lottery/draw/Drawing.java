package org.openseat.lottery.draw;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.openseat.engine.Assignment;
import org.openseat.engine.Lines;
import org.openseat.engine.WaitingLists;
import org.openseat.engine.kinds.ProgramKind;
import org.openseat.engine.publish.DrawnRun;
import org.openseat.engine.publish.FrozenRun;
import org.openseat.engine.told.Telling;
import org.openseat.engine.told.ToldChoice;
import org.openseat.lottery.freeze.Freeze;
import org.openseat.lottery.freeze.FrozenTables;
import org.openseat.lottery.freeze.Kinds;
import org.openseat.lottery.run.LotteryRun;
import org.openseat.lottery.run.RunState;
import org.openseat.lottery.run.RunTable;
import org.openseat.rounds.OneByOne;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Draws every run whose value is known: numbers, seats, the independent check, and all rows in one transaction.
///
/// Any node may do it, and any number of times: the same rows and value give the same bytes, and only who holds the
/// lease
/// when all is done writes them. A run that is refused stays refused. (design draw §1)
@Component
public class Drawing implements Round {

    private final RunTable runs;
    private final Freeze freeze;
    private final FrozenTables frozen;
    private final ResultTables results;
    private final IndependentCheck check;
    private final Lease lease;
    private final OneByOne each;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Drawing(
            RunTable runs,
            Freeze freeze,
            FrozenTables frozen,
            ResultTables results,
            IndependentCheck check,
            Lease lease,
            OneByOne each,
            TransactionTemplate transaction,
            Clock clock) {
        this.runs = runs;
        this.freeze = freeze;
        this.frozen = frozen;
        this.results = results;
        this.check = check;
        this.lease = lease;
        this.each = each;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "lottery.draw";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_SECOND;
    }

    @Override
    public void work(ZonedDateTime now) {
        each.eachOutside(name(), now, runs.in(RunState.VALUED), this::draw);
    }

    /// The round may have begun before the value was keyed in: the draw has a time of its own.
    private void draw(UUID id) {
        var me = UUID.randomUUID();
        if (!lease.take(id, me)) {
            return;
        }
        var run = runs.find(id).orElseThrow();
        var now = clock.instant();
        var drawn = drawn(run, freeze.read(run), now);
        transaction.executeWithoutResult(_ -> store(run, me, drawn, now));
    }

    /// Everything that follows from a run and its value, before any of it is written.
    ///
    /// @param refused what the independent check said; empty when it agrees
    record Result(
            FrozenRun frozen,
            Assignment assignment,
            Lines lines,
            Optional<WaitingLists> lists,
            Bundled bundle,
            String refused) {}

    private Result drawn(LotteryRun run, FrozenRun frozenRun, Instant now) {
        var value = Objects.requireNonNull(run.value());
        var market = frozenRun.market(frozenRun.seed(value));
        var assignment = run.mechanism().assign(market);
        var kind = Kinds.of(run.category());
        var lists = kind.lists() == ProgramKind.Lists.NONE
                ? Optional.<WaitingLists>empty()
                : Optional.of(WaitingLists.of(assignment, run.waiting()));
        var bundle = Bundled.of(frozenRun, DrawnRun.plain(value, assignment, log(run, now)));
        return new Result(frozenRun, assignment, Lines.of(assignment), lists, bundle, check.refuses(run, bundle));
    }

    private DrawnRun.Log log(LotteryRun run, Instant now) {
        var earlier = Optional.ofNullable(run.replaces())
                .flatMap(runs::find)
                .filter(before -> before.manifest() != null && before.aside() != null)
                .map(before -> new DrawnRun.Earlier(
                        Objects.requireNonNull(before.aside()).code(), Objects.requireNonNull(before.manifest())))
                .orElse(null);
        return new DrawnRun.Log(
                Objects.requireNonNull(run.times().announced()),
                Objects.requireNonNull(run.times().valued()),
                now,
                run.signature(),
                earlier);
    }

    /// All or nothing; nothing at all when the lease has gone to another, or somebody set the run aside meanwhile.
    private void store(LotteryRun run, UUID me, Result drawn, Instant now) {
        var state = drawn.refused().isEmpty() ? RunState.REPORTED : RunState.REFUSED;
        if (!lease.finish(run.id(), me, state, drawn.refused(), now)) {
            return;
        }
        if (state == RunState.REPORTED) {
            results.write(run.id(), drawn, told(run, drawn));
            drawn.bundle().files().forEach((name, bytes) -> frozen.file(run.id(), name, bytes));
        }
        runs.note(run.id(), state == RunState.REPORTED ? "DRAWN" : "REFUSED", null, drawn.refused(), now);
    }

    /// What is told of each choice of each child, those that were left out among them.
    private List<List<ToldChoice>> told(LotteryRun run, Result drawn) {
        var telling = Telling.of(drawn.lines(), drawn.lists(), FrozenTables.SMALL);
        var asked = results.asked(run.id(), Kinds.of(run.category()).ask() == ProgramKind.Ask.RANKED);
        return java.util.stream.IntStream.range(0, asked.size())
                .mapToObj(child -> telling.choices(child, asked.get(child)))
                .toList();
    }
}
