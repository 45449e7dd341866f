package org.openseat.lottery.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cycles.Cycle;
import org.openseat.engine.Mechanism;
import org.openseat.engine.publish.NotPublishable;
import org.openseat.lottery.freeze.Freeze;
import org.openseat.lottery.freeze.Kinds;
import org.openseat.lottery.release.Checklist;
import org.openseat.lottery.run.LotteryRun.Aside;
import org.openseat.lottery.run.Pressed.Why;
import org.openseat.rulebook.choices.Category;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What staff do with a run: one method for each button. A step that takes two is done by the second.
@Service
public class RunDesk {

    /// As the engine's results are reproducible with this version of it.
    static final String ENGINE = "openseat-engine 1";

    private final RunTable runs;
    private final Signatures signatures;
    private final Freeze freeze;
    private final Checklist checklist;
    private final Batches batches;

    RunDesk(RunTable runs, Signatures signatures, Freeze freeze, Checklist checklist, Batches batches) {
        this.runs = runs;
        this.signatures = signatures;
        this.freeze = freeze;
        this.checklist = checklist;
        this.batches = batches;
    }

    /// What is chosen before anything is frozen.
    ///
    /// @param bytes how many digits a value of dice or balls has
    public record Wanted(
            Category category,
            @Nullable Mechanism mechanism,
            ValueSource source,
            String words,
            int bytes,
            Instant due) {}

    /// Begins the next run of a category; empty while one counts.
    @Transactional
    public Optional<LotteryRun> prepare(Cycle cycle, Wanted wanted, String policy, SignedIn by, Instant now) {
        var before = runs.of(cycle.year(), wanted.category());
        int number = 1 + before.size();
        var kind = Kinds.of(wanted.category());
        var run = new LotteryRun(
                UUID.randomUUID(),
                cycle.year(),
                wanted.category(),
                number,
                Kinds.label(cycle.year(), wanted.category(), number),
                RunState.PREPARED,
                wanted.mechanism() == null ? kind.mechanism() : wanted.mechanism(),
                kind.waitingRule(),
                wanted.source(),
                wanted.words(),
                wanted.source().bytes(wanted.bytes()),
                wanted.due(),
                ENGINE,
                policy,
                null,
                null,
                null,
                acceptBy(cycle, wanted.category()),
                before.isEmpty() ? null : before.getFirst().id(),
                new LotteryRun.Times(now, null, null, null, null, null, null),
                null,
                null);
        if (!runs.add(run)) {
            return Optional.empty();
        }
        runs.note(run.id(), "PREPARED", by.id(), null, now);
        return Optional.of(run);
    }

    /// By when an offer of this category is to be answered. (R-CHO-5, R-OE-5)
    private static LocalDate acceptBy(Cycle cycle, Category category) {
        var days = cycle.numbers().days();
        return category == Category.OPEN_ENROLLMENT ? days.oeAccept() : days.acceptClose();
    }

    /// @param said what this person keyed in: the value, when the result opens, or why the run is set aside
    /// @return nothing for who has no business with runs
    @Transactional
    public Optional<Pressed> press(UUID id, Act act, Said said, SignedIn by, ZonedDateTime now) {
        if (!by.is(Role.INTEGRATION) && !by.is(Role.DISTRICT)) {
            return Optional.empty();
        }
        return runs.lock(id)
                .map(run -> act.isOpen(run.state())
                        ? press(run, act, said, by, now.toInstant())
                        : new Pressed.Overtaken(run));
    }

    private Pressed press(LotteryRun run, Act act, Said said, SignedIn by, Instant now) {
        if (!act.takesTwo()) {
            return done(run, act, said, by, now);
        }
        var first = signatures.of(run.id(), act);
        if (first.isEmpty()) {
            var against = before(run, act, said, now);
            if (!against.isEmpty()) {
                return new Pressed.Refused(run, against);
            }
            signatures.add(run.id(), act, by, said.text(), now);
            runs.note(run.id(), act + "_FIRST", by.id(), null, now);
            return new Pressed.Half(run);
        }
        if (first.get().isOf(by)) {
            return new Pressed.Refused(run, List.of(Why.of("SAME_PERSON")));
        }
        var both = act == Act.KEY ? said : Said.read(first.get().said());
        if (act == Act.KEY && !said.text().equals(first.get().said())) {
            signatures.clear(run.id());
            runs.note(run.id(), "VALUES_DIFFER", by.id(), first.get().said() + " | " + said.text(), now);
            return new Pressed.Refused(run, List.of(Why.of("VALUES_DIFFER")));
        }
        return done(run, act, both, by, now);
    }

    /// What stands against the step, asked of the first person and again of the second.
    private List<Why> before(LotteryRun run, Act act, Said said, Instant now) {
        return switch (act) {
            case FREEZE -> freeze.against(run, now);
            case ANNOUNCE -> now.isBefore(run.valueDue()) ? List.of() : List.of(Why.of("VALUE_IS_OUT"));
            case KEY ->
                now.isBefore(run.valueDue())
                        ? List.of(Why.of("VALUE_NOT_OUT_YET"))
                        : value(run, said).isEmpty() ? List.of(Why.of("VALUE_" + run.source())) : List.of();
            case SIGN -> checklist.against(run, said, now);
            case SET_ASIDE -> said.aside().isEmpty() ? List.of(Why.of("NO_REASON")) : List.of();
            case HOLD, RESUME -> List.of();
        };
    }

    private static Optional<byte[]> value(LotteryRun run, Said said) {
        return run.source().read(said.value(), said.signature(), run.valueBytes());
    }

    private Pressed done(LotteryRun run, Act act, Said said, SignedIn by, Instant now) {
        var against = before(run, act, said, now);
        if (!against.isEmpty()) {
            return new Pressed.Refused(run, against);
        }
        try {
            take(run, act, said, now);
        } catch (NotPublishable e) {
            return new Pressed.Refused(run, List.of(Why.of("GROUPS_TOO_SMALL")));
        }
        signatures.clear(run.id());
        runs.note(run.id(), act.name(), by.id(), note(act, said), now);
        return new Pressed.Done(runs.find(run.id()).orElseThrow());
    }

    private void take(LotteryRun run, Act act, Said said, Instant now) {
        switch (act) {
            case FREEZE -> runs.frozen(run.id(), freeze.freeze(run), now);
            case ANNOUNCE -> runs.announced(run.id(), now);
            case KEY -> runs.valued(run.id(), value(run, said).orElseThrow(), said.signature(), now);
            case SIGN -> {
                runs.signed(run.id(), said.opens().orElseThrow(), Objects.requireNonNull(said.acceptBy()), now);
                batches.add(run.id(), said.opens().orElseThrow());
            }
            case HOLD -> runs.held(run.id(), now);
            case RESUME -> runs.shown(run.id(), batches.shown(run.id()));
            case SET_ASIDE -> runs.setAside(run.id(), said.aside().orElseThrow(), now);
        }
    }

    private static @Nullable String note(Act act, Said said) {
        return switch (act) {
            case KEY -> said.value();
            case SIGN -> said.opens().map(Instant::toString).orElse(null);
            case SET_ASIDE -> said.aside().map(Aside::why).orElse(null);
            case FREEZE, ANNOUNCE, HOLD, RESUME -> null;
        };
    }

    /// The value as it is published.
    public static String hex(byte[] value) {
        return HexFormat.of().formatHex(Arrays.copyOf(value, value.length));
    }
}
