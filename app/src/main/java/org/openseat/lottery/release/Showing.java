package org.openseat.lottery.release;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.openseat.lottery.Opened;
import org.openseat.lottery.run.Batches;
import org.openseat.lottery.run.RunState;
import org.openseat.lottery.run.RunTable;
import org.openseat.rounds.OneByOne;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.springframework.stereotype.Component;

/// Shows released results at their time: first a small share, an hour later everybody, unless somebody holds the run.
@Component
public class Showing implements Round {

    private final RunTable runs;
    private final Batches batches;
    private final List<Opened> opened;
    private final OneByOne each;

    Showing(RunTable runs, Batches batches, List<Opened> opened, OneByOne each) {
        this.runs = runs;
        this.batches = batches;
        this.opened = opened;
        this.each = each;
    }

    @Override
    public String name() {
        return "lottery.show";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_SECOND;
    }

    @Override
    public void work(ZonedDateTime now) {
        var due = Stream.of(RunState.SIGNED, RunState.STARTED)
                .flatMap(state -> runs.in(state).stream())
                .toList();
        each.each(name(), now, due, run -> show(run, now));
    }

    /// Whoever holds the run meanwhile is first; the lock tells.
    private void show(UUID id, ZonedDateTime now) {
        var run = runs.lock(id).orElseThrow();
        if ((run.state() == RunState.SIGNED || run.state() == RunState.STARTED)
                && batches.open(id, now.toInstant()) > 0) {
            var state = batches.shown(id);
            runs.shown(id, state);
            runs.note(id, state.name(), null, null, now.toInstant());
            opened.forEach(each -> each.opened(id, state == RunState.RELEASED ? 2 : 1, now));
        }
    }
}
